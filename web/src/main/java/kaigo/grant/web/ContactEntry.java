package kaigo.grant.web;

import kaigo.grant.GrantOffice;
import kaigo.grant.model.GrantContact;

/** 連絡先の記入 */
public class ContactEntry {
    private String name;
    private String phone;
    private String mail;

    /** Whoever applies is offered the office's own telephone number. */
    static ContactEntry of(GrantContact contact, GrantOffice office) {
        ContactEntry entry = new ContactEntry();
        entry.name = contact.name();
        entry.phone = contact.phone() == null ? Typed.narrow(office.phone()) : contact.phone();
        entry.mail = contact.mail();
        return entry;
    }

    GrantContact contact() {
        return new GrantContact(name, phone, mail);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = Typed.phone(phone);
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = Typed.narrow(mail);
    }
}
