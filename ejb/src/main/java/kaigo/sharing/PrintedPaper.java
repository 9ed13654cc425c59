package kaigo.sharing;

/** 証の写しのPDF. */
public record PrintedPaper(String fileName, byte[] bytes) {}
