package kaigo.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** 発行文書: the bytes that were issued and their SHA-256. */
@Entity
@Table(name = "issued_document")
@SequenceGenerator(name = "issued_document_id", sequenceName = "issued_document_id", allocationSize = 50)
public class IssuedDocument {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "issued_document_id")
    private Long id;

    @Column(name = "unique_key")
    private String uniqueKey;

    private String title;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private String sha256;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private byte[] content;

    protected IssuedDocument() {}

    /** A PDF under its key. */
    public static IssuedDocument pdf(
            String uniqueKey, String title, String fileName, byte[] content, LocalDate issuedOn) {
        IssuedDocument document = new IssuedDocument();
        document.uniqueKey = uniqueKey;
        document.title = title;
        document.fileName = fileName;
        document.mediaType = "application/pdf";
        document.content = content.clone();
        document.sha256 = sha256(content);
        document.issuedOn = issuedOn;
        return document;
    }

    public String title() {
        return title;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public String sha256() {
        return sha256;
    }

    /** The bytes as issued. @throws DocumentAltered when they no longer have the stored hash */
    public byte[] content() {
        if (!sha256.equals(sha256(content))) {
            throw new DocumentAltered();
        }
        return content.clone();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
