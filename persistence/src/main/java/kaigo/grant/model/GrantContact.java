package kaigo.grant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 連絡先: whom to ask and where the notices go. */
@Embeddable
public class GrantContact {
    @Column(name = "contact_name")
    private String name;

    @Column(name = "contact_phone")
    private String phone;

    @Column(name = "contact_mail")
    private String mail;

    protected GrantContact() {}

    public GrantContact(String name, String phone, String mail) {
        this.name = name;
        this.phone = phone;
        this.mail = mail;
    }

    /** Whether the address can be one: notices go there. */
    boolean isMailReachable() {
        return mail.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    }

    public String name() {
        return name;
    }

    public String phone() {
        return phone;
    }

    public String mail() {
        return mail;
    }
}
