package kaigo.account.model;

/**
 * 利用者の検索条件; null or empty where it doesn't matter.
 *
 * @param typed part of login, name, kana or organisation number
 * @param prefecture 都道府県番号 of the organisation's number
 */
public record AccountSearch(
        String typed, OrganisationKind kind, String organisationNo, Role role, AccountState state, String prefecture) {

    /** All of one organisation. */
    public static AccountSearch of(OrganisationKind kind, String organisationNo) {
        return new AccountSearch("", kind, organisationNo, null, null, null);
    }
}
