package kaigo.feed.model;

import java.util.ArrayList;
import java.util.List;

/** 項目のまとまり: fields that are kept together in one JSON column, by number or name; empty ones are left out. */
final class JsonGroup {
    private static final int FIRST_PRINTABLE = 0x20;

    private final List<String> names = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    void add(String name, int place) {
        names.add(name);
        places.add(place);
    }

    /** The group as JSON, null when no field has a value. */
    String text(Object[] values) {
        StringBuilder json = new StringBuilder(256).append('{');
        for (int i = 0; i < names.size(); i++) {
            Object value = values[places.get(i)];
            if (value != null) {
                if (json.length() > 1) {
                    json.append(',');
                }
                quote(json, names.get(i));
                json.append(':');
                quote(json, value.toString());
            }
        }
        return json.length() == 1 ? null : json.append('}').toString();
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c == '\n') {
                json.append("\\n");
            } else if (c < FIRST_PRINTABLE) {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
