package kaigo.starter.demo;

import kaigo.starter.DemoSystem;

/** 見本の利用者登録と電子証明書. */
final class DemoLogins implements DemoStep {
    @Override
    public String title() {
        return "accounts and certificates";
    }

    @Override
    public boolean isDone(DemoSystem system) {
        return system.accounts().all().size() == DemoPerson.ALL.size();
    }

    @Override
    public void load(DemoSystem system) {
        system.accounts().ensure();
    }
}
