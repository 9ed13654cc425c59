package kaigo.sharing.it;

import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** 文の数: counts the SQL statements that a piece of work sends, by a listener in the persistence provider. */
public final class Statements {
    private static final String SESSIONS = "org.eclipse.persistence.sessions.";

    private Statements() {}

    /** (The provider is a module of the server that tests don't compile against, hence by reflection.) */
    public static int of(EntityManagerFactory factory, Callable<?> work) throws Exception {
        return textsOf(factory, work).size();
    }

    /** The statements themselves, in their order, with a question mark for each parameter. */
    public static List<String> textsOf(EntityManagerFactory factory, Callable<?> work) throws Exception {
        ClassLoader provider = factory.getMetamodel().getClass().getClassLoader();
        Class<?> listenerType = provider.loadClass(SESSIONS + "SessionEventListener");
        Object session = factory.unwrap(provider.loadClass(SESSIONS + "server.ServerSession"));
        Object events = session.getClass().getMethod("getEventManager").invoke(session);
        List<String> texts = new ArrayList<>();
        Thread worker = Thread.currentThread();
        Object listener = Proxy.newProxyInstance(
                provider, new Class<?>[] {listenerType}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "preExecuteCall" -> {
                        if (Thread.currentThread() == worker) {
                            texts.add(textOf(arguments[0]));
                        }
                        yield null;
                    }
                    default -> null;
                });
        events.getClass().getMethod("addListener", listenerType).invoke(events, listener);
        try {
            work.call();
        } finally {
            events.getClass().getMethod("removeListener", listenerType).invoke(events, listener);
        }
        return texts;
    }

    private static String textOf(Object event) throws ReflectiveOperationException {
        Object call = event.getClass().getMethod("getCall").invoke(event);
        return String.valueOf(call.getClass().getMethod("getSQLString").invoke(call));
    }
}
