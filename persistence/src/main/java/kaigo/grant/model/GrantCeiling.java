package kaigo.grant.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 限度額: the sum over an office's services, one per service kind, also inside one 区分 (交付要綱 別添). */
public record GrantCeiling(List<Line> lines) {

    /** One service kind with its readers and ceiling. */
    public record Line(String code, String name, GrantCategory category, int readers, Yen amount) {}

    /** What one 区分 allows. */
    public record Allowance(int readers, Yen amount) {}

    public static GrantCeiling of(Collection<FundedService> services, Map<GrantCategory, Allowance> allowances) {
        Map<String, Line> kinds = new LinkedHashMap<>();
        List<FundedService> sorted = new ArrayList<>(services);
        sorted.sort(Comparator.comparing(FundedService::readsAs));
        for (FundedService service : sorted) {
            Allowance allowance = service.category() == null ? null : allowances.get(service.category());
            if (allowance != null) {
                kinds.putIfAbsent(
                        service.readsAs(),
                        new Line(
                                service.readsAs(),
                                service.name(),
                                service.category(),
                                allowance.readers(),
                                allowance.amount()));
            }
        }
        return new GrantCeiling(List.copyOf(kinds.values()));
    }

    public Yen amount() {
        return lines.stream().map(Line::amount).reduce(Yen.ZERO, Yen::plus);
    }

    /** 台数の上限 */
    public int readers() {
        return lines.stream().mapToInt(Line::readers).sum();
    }

    /** How it adds up: 訪問介護 64,000 + 通所介護 64,000. */
    public String explanation() {
        return lines.stream()
                .map(line -> line.name() + " " + line.amount().grouped())
                .collect(Collectors.joining(" + "));
    }
}
