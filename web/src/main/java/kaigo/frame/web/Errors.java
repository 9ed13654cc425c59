package kaigo.frame.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** 直すところ: all messages of this answer for the summary on top, each tied to its field. */
@Named("errors")
@RequestScoped
public class Errors {
    @Inject
    FacesContext faces;

    /**
     * 直すところの一つ.
     *
     * @param target client id of the input, null when it concerns the page
     * @param label the field's label
     */
    public record Item(String target, String label, String text) {}

    /** What must be mended. */
    public List<Item> getItems() {
        return items(FacesMessage.SEVERITY_ERROR, FacesMessage.SEVERITY_FATAL);
    }

    /** What should be known. */
    public List<Item> getWarnings() {
        return items(FacesMessage.SEVERITY_WARN);
    }

    /** What has been done. */
    public List<Item> getNotes() {
        return items(FacesMessage.SEVERITY_INFO);
    }

    public boolean isAny() {
        return !getItems().isEmpty();
    }

    private List<Item> items(FacesMessage.Severity... severities) {
        List<FacesMessage.Severity> wanted = List.of(severities);
        List<Item> items = new ArrayList<>();
        Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage message : faces.getMessageList(id)) {
                if (wanted.contains(message.getSeverity())) {
                    items.add(new Item(id, label(id), message.getSummary()));
                }
            }
        }
        return items;
    }

    /** Visits the field, because one in a repeated row can't be found by its id. */
    private String label(String id) {
        String[] label = {""};
        if (id != null) {
            faces.getViewRoot().invokeOnComponent(faces, id, (context, input) -> label[0] = labelOf(input));
        }
        return label[0];
    }

    /** The input's own, or before anything is written that of the field around it. */
    private static String labelOf(UIComponent input) {
        Object label = input.getAttributes().get("label");
        for (UIComponent around = input; label == null && around != null; around = around.getParent()) {
            label = around instanceof Field ? around.getAttributes().get("label") : null;
        }
        return label == null ? "" : label.toString();
    }
}
