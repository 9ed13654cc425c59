package kaigo.starter;

/** 起動の選択: which system to start, on which ports, with or without the application and its demo data. */
public record DemoOptions(
        Layout layout, Ports ports, boolean application, boolean data, boolean demo, Progress progress) {
    /** A system of this layout on the usual ports, with the application and its demo data, silent. */
    public static DemoOptions in(Layout layout) {
        return new DemoOptions(layout, new Ports(0), true, true, true, Progress.silent());
    }

    public DemoOptions offset(int offset) {
        return new DemoOptions(layout, new Ports(offset), application, data, demo, progress);
    }

    /** The server starts empty: a test deploys the EAR itself and may then load the demo data. */
    public DemoOptions withoutApplication() {
        return new DemoOptions(layout, ports, false, false, demo, progress);
    }

    /** The application starts with its masters only. */
    public DemoOptions withoutData() {
        return new DemoOptions(layout, ports, application, false, demo, progress);
    }

    /** The server is told nothing of a demo, as in production: it must ignore what the database says of one. */
    public DemoOptions asProduction() {
        return new DemoOptions(layout, ports, application, false, false, progress);
    }

    public DemoOptions reporting(Progress to) {
        return new DemoOptions(layout, ports, application, data, demo, to);
    }
}
