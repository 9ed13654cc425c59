package kaigo.frame.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneListbox;
import jakarta.faces.component.html.HtmlSelectOneMenu;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.primefaces.component.api.InputHolder;

/**
 * 入力欄: the Java side of {@code k:field}, {@code k:date} and {@code k:money}. It finds the input inside, dresses it and
 * ties label, hint, read-back and error to it.
 */
@FacesComponent("kaigo.frame.Field")
public class Field extends UINamingContainer {
    private UIInput input;

    /** Before the box is written, alone or with the page: the input learns what describes it. */
    public void dress(ComponentSystemEvent event) {
        UIInput field = input();
        if (field == null) {
            return;
        }
        Map<String, Object> attributes = field.getAttributes();
        attributes.put("label", getAttributes().get("label"));
        if (attributes.get("styleClass") == null) {
            attributes.put("styleClass", styleClass(field));
        }
        Map<String, Object> written = field.getPassThroughAttributes(true);
        put(written, "aria-describedby", describedBy());
        put(written, "aria-invalid", getErrors().isEmpty() ? null : "true");
        put(written, "aria-required", isMarked() && !isGroup() ? "true" : null);
    }

    /** The label is wanted in messages too, which are made before anything is written. */
    @Override
    public void processDecodes(FacesContext context) {
        UIInput field = input();
        if (field != null) {
            field.getAttributes().put("label", getAttributes().get("label"));
        }
        super.processDecodes(context);
    }

    /** Client id of the input, for the label. */
    public String getInputId() {
        UIInput field = input();
        if (field instanceof InputHolder holder) {
            return holder.getInputClientId();
        }
        return field == null ? "" : field.getClientId(getFacesContext());
    }

    /** Whether the ※必須 mark stands at the label: told so, or the input asks for a value. */
    public boolean isMarked() {
        UIInput field = input();
        return flag("required") || field != null && field.isRequired();
    }

    /** What is wrong with the value, in the order found. */
    public List<String> getErrors() {
        UIInput field = input();
        return field == null
                ? List.of()
                : getFacesContext().getMessageList(field.getClientId()).stream()
                        .map(FacesMessage::getSummary)
                        .toList();
    }

    /** The day typed into a {@code k:date}, for the read-back; null when there is none or it can't be read. */
    public LocalDate getDay() {
        UIInput field = input();
        return field != null && field.isValid() && field.getValue() instanceof LocalDate day ? day : null;
    }

    private boolean isGroup() {
        return flag("group");
    }

    private boolean flag(String name) {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get(name)));
    }

    private String describedBy() {
        String id = getClientId();
        StringBuilder ids = new StringBuilder();
        if (getAttributes().get("hint") != null) {
            ids.append(id).append("-hint ");
        }
        if (getAttributes().get("age") != null && getDay() != null
                || getAttributes().get("read") != null) {
            ids.append(id).append("-read ");
        }
        if (!getErrors().isEmpty()) {
            ids.append(id).append("-error");
        }
        return ids.isEmpty() ? null : ids.toString().trim();
    }

    private static void put(Map<String, Object> written, String name, String value) {
        if (value == null) {
            written.remove(name);
        } else {
            written.put(name, value);
        }
    }

    private static String styleClass(UIInput field) {
        if (field instanceof HtmlInputTextarea) {
            return "k-textarea";
        }
        if (field instanceof HtmlSelectOneMenu || field instanceof HtmlSelectOneListbox) {
            return "k-select";
        }
        if (field instanceof HtmlSelectOneRadio || field instanceof HtmlSelectManyCheckbox) {
            return "k-choices";
        }
        return "k-input";
    }

    private UIInput input() {
        if (input == null) {
            input = find(this);
        }
        return input;
    }

    private static UIInput find(UIComponent parent) {
        for (Iterator<UIComponent> children = parent.getFacetsAndChildren(); children.hasNext(); ) {
            UIComponent child = children.next();
            UIInput found = child instanceof UIInput self ? self : find(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
