package kaigo.party.model;

import kaigo.account.model.OrganisationKind;

/**
 * 組織の検索条件; null or empty where it doesn't matter.
 *
 * @param typed beginning of the number or of the kana, or part of the name
 * @param prefecture 都道府県番号
 */
public record OrganisationSearch(
        String typed, OrganisationKind kind, String prefecture, Boolean active, RegistrationState registration) {}
