package kaigo.starter.demo;

import static kaigo.account.model.Role.APPROVER;
import static kaigo.account.model.Role.AUDITOR;
import static kaigo.account.model.Role.BOARD_MEMBER;
import static kaigo.account.model.Role.DOCTOR;
import static kaigo.account.model.Role.INSURER_ADMIN;
import static kaigo.account.model.Role.INSURER_STAFF;
import static kaigo.account.model.Role.MEDICAL_ADMIN;
import static kaigo.account.model.Role.MEDICAL_STAFF;
import static kaigo.account.model.Role.OFFICE_ADMIN;
import static kaigo.account.model.Role.OFFICE_STAFF;
import static kaigo.account.model.Role.OFFICE_USER;
import static kaigo.account.model.Role.OPERATOR;
import static kaigo.account.model.Role.REVIEWER;
import static kaigo.starter.demo.DemoOrganisation.CENTRAL;
import static kaigo.starter.demo.DemoOrganisation.CLINIC;
import static kaigo.starter.demo.DemoOrganisation.HIDAMARI;
import static kaigo.starter.demo.DemoOrganisation.HOSPITAL;
import static kaigo.starter.demo.DemoOrganisation.MIDORINO;
import static kaigo.starter.demo.DemoOrganisation.TSUBAME;
import static kaigo.starter.demo.DemoOrganisation.YAMABUKI;

import java.util.List;
import kaigo.account.model.Qualification;
import kaigo.account.model.Role;

/** 見本の利用者: who may log in to a demo. */
record DemoPerson(
        String login, String name, String kana, Role role, DemoOrganisation organisation, Qualification qualification) {
    static final List<DemoPerson> ALL = List.of(
            of("hidamari-user", "日向 かずえ", "ヒナタ カズエ", OFFICE_USER, HIDAMARI),
            of("hidamari-admin", "青木 直人", "アオキ ナオト", OFFICE_ADMIN, HIDAMARI),
            new DemoPerson("hidamari-staff", "相川 のぞみ", "アイカワ ノゾミ", OFFICE_STAFF, HIDAMARI, Qualification.CARE_MANAGER),
            of("houmon-admin", "椿 まこと", "ツバキ マコト", OFFICE_ADMIN, TSUBAME),
            of("houmon-staff", "花田 みどり", "ハナダ ミドリ", OFFICE_STAFF, TSUBAME),
            of("day-admin", "山吹 さとる", "ヤマブキ サトル", OFFICE_ADMIN, YAMABUKI),
            of("clinic-admin", "丘野 いずみ", "オカノ イズミ", MEDICAL_ADMIN, CLINIC),
            new DemoPerson("clinic-doctor", "緑山 さくら", "ミドリヤマ サクラ", DOCTOR, CLINIC, Qualification.PHYSICIAN),
            of("hospital-user", "中村 たかし", "ナカムラ タカシ", OFFICE_USER, HOSPITAL),
            of("hospital-admin", "中森 ひろし", "ナカモリ ヒロシ", MEDICAL_ADMIN, HOSPITAL),
            of("hospital-staff", "中川 ひとみ", "ナカガワ ヒトミ", MEDICAL_STAFF, HOSPITAL),
            of("midorino-admin", "佐藤 美咲", "サトウ ミサキ", INSURER_ADMIN, MIDORINO),
            of("midorino-staff", "緑川 健", "ミドリカワ ケン", INSURER_STAFF, MIDORINO),
            of("board1", "白川 まさし", "シラカワ マサシ", BOARD_MEMBER, MIDORINO),
            of("reviewer1", "森 かおる", "モリ カオル", REVIEWER, CENTRAL),
            of("reviewer2", "林 あきら", "ハヤシ アキラ", REVIEWER, CENTRAL),
            of("approver1", "大木 しげる", "オオキ シゲル", APPROVER, CENTRAL),
            of("operator1", "石田 ゆう", "イシダ ユウ", OPERATOR, CENTRAL),
            of("auditor1", "水野 ただし", "ミズノ タダシ", AUDITOR, CENTRAL));

    private static DemoPerson of(String login, String name, String kana, Role role, DemoOrganisation organisation) {
        return new DemoPerson(login, name, kana, role, organisation, null);
    }

    /** やまぶきデイサービス is just beginning: its application for a grant still asks for the menu screen. */
    boolean hasUsedServices() {
        return organisation != YAMABUKI;
    }

    String mail() {
        return login + "@demo.example";
    }
}
