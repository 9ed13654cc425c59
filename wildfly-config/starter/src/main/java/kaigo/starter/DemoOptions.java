package kaigo.starter;

/** 起動の選択: which system to start, on which ports, with or without the application. */
public record DemoOptions(Layout layout, Ports ports, boolean application, Progress progress) {
    /** A system of this layout on the usual ports, with the application, silent. */
    public static DemoOptions in(Layout layout) {
        return new DemoOptions(layout, new Ports(0), true, Progress.silent());
    }

    public DemoOptions offset(int offset) {
        return new DemoOptions(layout, new Ports(offset), application, progress);
    }

    /** The server starts empty: a test deploys the EAR itself. */
    public DemoOptions withoutApplication() {
        return new DemoOptions(layout, ports, false, progress);
    }

    public DemoOptions reporting(Progress to) {
        return new DemoOptions(layout, ports, application, to);
    }
}
