package kaigo.starter.demo;

import kaigo.starter.DemoSystem;

/** 見本のデータの一段: one kind of demo data. */
interface DemoStep {
    String title();

    boolean isDone(DemoSystem system);

    void load(DemoSystem system) throws Exception;
}
