package kaigo.grant.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import kaigo.frame.it.Browser;

/** 申請の記入: an applicant at the form, step by step. */
record GrantForm(Browser browser) {
    /** Types into a field and leaves it, as the form saves a field when it is left. */
    GrantForm type(String field, String text) {
        String input = "[id='form:" + field + "']";
        page().fill(input, text);
        saving(() -> page().press(input, "Tab"));
        return this;
    }

    GrantForm tick(String field) {
        saving(() -> page().check("[id='form:" + field + "']"));
        return this;
    }

    /** Waits until the page says so. */
    GrantForm says(String selector, String text) {
        page().locator(selector, new Page.LocatorOptions().setHasText(text)).waitFor();
        return this;
    }

    /** Picks the first candidate for what is typed, by the keyboard: a click may scroll, and scrolling folds the list. */
    GrantForm pick(String field, String text) {
        Locator input = page().locator("[id='form:" + field + ":input_input']");
        input.pressSequentially(text);
        page().locator(".ui-autocomplete-item.ui-state-highlight:visible[data-item-label^='" + text + "']")
                .first()
                .waitFor();
        saving(() -> input.press("Enter"));
        return this;
    }

    GrantForm choose(String field, String value) {
        saving(() -> page().check("input[name='form:" + field + ":input'][value='" + value + "']"));
        return this;
    }

    /** Attaches a file to the first place that has none yet. */
    GrantForm attach(FilePayload file) {
        Locator slot = page().locator(".k-paper-slot:not(:has(.k-file))").first();
        slot.locator("input[type=file]").setInputFiles(file);
        slot.locator("[id$=':attach']").click();
        page().locator(".k-file b", new Page.LocatorOptions().setHasText(file.name))
                .waitFor();
        return this;
    }

    GrantForm next(String step) {
        page().click("[id='form:next']");
        page().waitForURL("**/mypage/grant-" + step + ".xhtml**");
        return this;
    }

    GrantForm seen(String name) {
        browser.seen(name);
        return this;
    }

    private void saving(Runnable change) {
        page().waitForResponse(response -> "POST".equals(response.request().method()), change);
    }

    private Page page() {
        return browser.page();
    }

    /** 領収書: a sheet of paper with a few lines, as somebody photographs it. */
    static FilePayload picture(String name, String... lines) {
        BufferedImage sheet = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font("Noto Sans CJK JP", Font.PLAIN, 22));
        for (int i = 0; i < lines.length; i++) {
            pen.drawString(lines[i], 60, 90 + i * 60);
        }
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(sheet, "png", bytes);
            return new FilePayload(name, "image/png", bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A page with nothing on it is a PDF all the same. */
    static FilePayload pdf(String name) {
        String text = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
                + "trailer<</Root 1 0 R/Size 4>>\n%%EOF\n";
        return new FilePayload(name, "application/pdf", text.getBytes(StandardCharsets.US_ASCII));
    }
}
