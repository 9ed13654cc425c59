package kaigo.party;

import kaigo.refusal.model.Refusal;

/** 保険者の登録・変更の拒否: what stands against it, and what to do first. */
public class InsurerRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private InsurerRefused(String key, Object... arguments) {
        super("refusal.insurer." + key, arguments);
    }

    static InsurerRefused numberTaken(Object number) {
        return new InsurerRefused("numberTaken", number);
    }

    static InsurerRefused noPrefecture(Object number) {
        return new InsurerRefused("noPrefecture", number);
    }

    /** Municipalities have it as their insurer. */
    static InsurerRefused hasMembers(int members) {
        return new InsurerRefused("hasMembers", members);
    }

    /** Members of its review board. */
    static InsurerRefused hasReviewMembers(int members) {
        return new InsurerRefused("hasReviewMembers", members);
    }

    static InsurerRefused onlyAssesses(String name) {
        return new InsurerRefused("onlyAssesses", name);
    }

    static InsurerRefused notReviewUnion(String name) {
        return new InsurerRefused("notReviewUnion", name);
    }

    static InsurerRefused closed(String name) {
        return new InsurerRefused("closed", name);
    }

    static InsurerRefused sameInsurer(String municipality, String insurer) {
        return new InsurerRefused("sameInsurer", municipality, insurer);
    }

    static InsurerRefused noMember(String municipality) {
        return new InsurerRefused("noMember", municipality);
    }

    static InsurerRefused memberAlready(String municipality) {
        return new InsurerRefused("memberAlready", municipality);
    }
}
