package kaigo.grant.web;

import static kaigo.grant.web.GrantFileAnswer.number;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kaigo.grant.GrantDecisionReading;
import kaigo.grant.GrantReviewing;
import kaigo.grant.GrantTransferring;

/** 国保中央会のファイル: papers on the desk, notices as issued, and the transfer file once it is confirmed. */
@WebServlet({
    "/central/grant-paper",
    "/central/grant-notice",
    "/central/grant-transfer-file",
    "/central/grant-transfer-totals"
})
public class DeskGrantFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient GrantReviewing reviewing;

    @Inject
    transient GrantDecisionReading decisions;

    @Inject
    transient GrantTransferring transferring;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = number(request, "id");
        switch (request.getServletPath()) {
            case "/central/grant-paper" ->
                GrantFileAnswer.show(response, () -> reviewing.attachment(id, number(request, "paper")));
            case "/central/grant-notice" -> GrantFileAnswer.show(response, () -> decisions.notice(id));
            case "/central/grant-transfer-totals" -> GrantFileAnswer.show(response, () -> transferring.totals(id));
            default -> GrantFileAnswer.save(response, () -> transferring.file(id));
        }
    }
}
