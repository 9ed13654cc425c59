package kaigo.feed;

import java.io.InputStream;

/** 届いたファイル: one file of an upload, on its way in. */
public record IncomingFile(String name, InputStream bytes) {}
