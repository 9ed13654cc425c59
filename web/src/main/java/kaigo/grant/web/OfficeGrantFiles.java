package kaigo.grant.web;

import static kaigo.grant.web.GrantFileAnswer.number;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kaigo.grant.GrantApplying;

/** 申請者のファイル: the papers that an applicant attached, the copy of the application, and the notice that came. */
@WebServlet({"/mypage/grant-paper", "/mypage/grant-notice", "/mypage/grant-copy"})
public class OfficeGrantFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient GrantApplying applying;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = number(request, "id");
        if (request.getServletPath().endsWith("notice")) {
            GrantFileAnswer.show(response, () -> applying.notice(id));
        } else if (request.getServletPath().endsWith("copy")) {
            GrantFileAnswer.show(response, () -> applying.copy(id));
        } else {
            GrantFileAnswer.show(response, () -> applying.attachment(id, number(request, "paper")));
        }
    }
}
