package kaigo.feed.model;

/** 読めない値: a field's text isn't what its form asks for. Thrown and caught within the reading of a row. */
class Misread extends Exception {
    private static final long serialVersionUID = 1L;

    final transient FeedCode code;
    final String detail;

    Misread(FeedCode code, String detail) {
        super(code.code(), null, false, false);
        this.code = code;
        this.detail = detail;
    }
}
