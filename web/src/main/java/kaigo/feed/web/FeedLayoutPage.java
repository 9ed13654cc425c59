package kaigo.feed.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import kaigo.account.Actors;
import kaigo.feed.model.FeedKind;
import kaigo.feed.model.FieldDescription;
import kaigo.feed.model.Manifest;
import kaigo.frame.web.Formats;
import kaigo.frame.web.Sentences;

/** レイアウトの説明: one kind's columns as the parser reads them. */
@Named("feedLayout")
@RequestScoped
public class FeedLayoutPage {
    @Inject
    Formats formats;

    private FeedKind kind = FeedKind.INSURED;

    public List<FieldDescription> getFields() {
        return kind.layout().described();
    }

    /** 送付票の項目. */
    public List<Manifest.Column> getManifest() {
        return Manifest.columns(Actors.current().organisationNo());
    }

    public FeedKind[] getKinds() {
        return FeedKind.values();
    }

    /** How its text is written: 整数（100まで）, 文字（200文字まで）. */
    public String form(FieldDescription field) {
        String form = Sentences.in("feed", "form." + field.form());
        return switch (field.form()) {
            case TEXT, PROSE, KANA -> form + Sentences.in("feed", "form.upToLength", formats.number(field.length()));
            case NUMBER ->
                form
                        + (field.highest() == null
                                ? Sentences.in("feed", "form.upToDigits", field.length())
                                : Sentences.in("feed", "form.upTo", formats.number(field.highest())));
            default -> form;
        };
    }

    /** 1 男、2 女. */
    public String codes(FieldDescription field) {
        return field.codes().entrySet().stream()
                .map(code -> code.getKey() + " " + code.getValue())
                .collect(Collectors.joining("、"));
    }

    public FeedKind getKind() {
        return kind;
    }

    public void setKind(FeedKind kind) {
        this.kind = kind == null ? FeedKind.INSURED : kind;
    }
}
