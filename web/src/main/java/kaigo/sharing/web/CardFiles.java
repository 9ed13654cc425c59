package kaigo.sharing.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import kaigo.consent.model.PersonNo;
import kaigo.edge.web.FramedPaper;
import kaigo.identifier.model.InsuredNo;
import kaigo.refusal.model.Refusal;
import kaigo.sharing.CardPaper;
import kaigo.sharing.CardPrinting;
import kaigo.sharing.Disclosed;
import kaigo.sharing.PrintedPaper;

/** 証の写しの取出し: the PDF for offices and for the insurer; what may not be seen and what isn't there is 404 alike. */
@WebServlet({"/service/card-pdf", "/insurer/card-pdf"})
public class CardFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CardPrinting printing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintedPaper paper = paper(request);
        if (paper == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name =
                URLEncoder.encode(paper.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        FramedPaper.allow(response);
        response.setContentType("application/pdf");
        response.setContentLength(paper.bytes().length);
        response.setHeader("Content-Disposition", "inline; filename*=UTF-8''" + name);
        response.getOutputStream().write(paper.bytes());
    }

    private PrintedPaper paper(HttpServletRequest request) {
        Optional<CardPaper> asked = Arrays.stream(CardPaper.values())
                .filter(one -> one.name().equals(request.getParameter("paper")))
                .findFirst();
        String insured = request.getParameter("insured");
        try {
            return asked.map(paper -> request.getServletPath().startsWith("/insurer/")
                            ? printing.forInsurer(InsuredNo.of(insured), paper)
                            : printing.forOffice(PersonNo.of(request.getParameter("insurer"), insured), paper))
                    .map(Disclosed::data)
                    .orElse(null);
        } catch (Refusal noSuchNumber) {
            return null;
        }
    }
}
