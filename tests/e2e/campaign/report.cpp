#include "tests/e2e/campaign/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace sohoa::test {

using Json = nlohmann::json;

namespace {

struct OutcomeLook {
    const char* name;
    const char* title;
    const char* colour;
};

constexpr std::array<OutcomeLook, 6> outcomes{{{"missed", "not reached", "#d9d9d9"},
                                               {"unnoticed", "nobody noticed", "#a8d5a2"},
                                               {"repeated", "command repeated", "#5aae61"},
                                               {"looked_at", "person resumed it", "#f4a53c"},
                                               {"repaired", "cause put right", "#6a9fd4"},
                                               {"wrong", "WRONG", "#c0262d"}}};

// The figures of one fault.
struct Sum {
    int all = 0;
    std::map<std::string, int> outcomes;
    std::vector<double> seconds;
    int commands = 0;
};

std::map<std::string, Sum> sumsOf(const std::vector<Json>& trials) {
    std::map<std::string, Sum> sums;
    for (const Json& trial : trials) {
        for (const std::string& key : {trial["fault"].get<std::string>(), std::string("all")}) {
            Sum& sum = sums[key];
            ++sum.all;
            ++sum.outcomes[trial["outcome"]];
            sum.seconds.push_back(trial["seconds"]);
            sum.commands += trial["commands"].get<int>();
        }
    }
    return sums;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

std::vector<std::string> faultsIn(const std::map<std::string, Sum>& sums) {
    std::vector<std::string> names;
    for (std::uint32_t fault = 0; fault < faultCount; ++fault)
        if (const std::string key(name(static_cast<Fault>(fault))); sums.count(key) > 0) names.push_back(key);
    return names;
}

}  // namespace

std::string outcomeOf(const Trial& trial) {
    if (!trial.wrong.empty()) return "wrong";
    if (!trial.struck) return "missed";
    if (trial.repaired) return "repaired";
    if (trial.holds > 0) return "looked_at";
    return trial.failures > 0 ? "repeated" : "unnoticed";
}

Json jsonOf(const Trial& t) {
    return {{"seed", t.plan.seed},
            {"number", t.plan.number},
            {"fault", name(t.plan.fault)},
            {"at", t.plan.at},
            {"shift", t.plan.shift},
            {"patience", t.plan.patience},
            {"form", t.plan.form},
            {"program", t.program},
            {"call", t.call},
            {"path", t.path},
            {"moments", t.moments},
            {"denied", t.denied},
            {"commands", t.commands},
            {"failures", t.errorCodes},
            {"holds", t.holds},
            {"outcome", outcomeOf(t)},
            {"wrong", t.wrong},
            {"orphans", t.orphans},
            {"half_made", t.halfMade},
            {"signatures", t.signatures},
            {"left_in_memory", t.leftInMemory},
            {"slowest", fmt::format("{} {:.1f}", t.slowest, t.slowestSeconds)},
            {"seconds", std::round(t.seconds * 100) / 100}};
}

std::string tableOf(const std::vector<Json>& trials) {
    auto sums = sumsOf(trials);
    std::string table = "| fault | trials |";
    std::string rule = "|---|---:|";
    for (const OutcomeLook& outcome : outcomes) {
        table += fmt::format(" {} |", outcome.title);
        rule += "---:|";
    }
    table += " commands | seconds (median) | longest |\n" + rule + "---:|---:|---:|\n";
    auto lines = faultsIn(sums);
    lines.emplace_back("all");
    for (const std::string& line : lines) {
        Sum& sum = sums[line];
        table += fmt::format("| {} | {} |", line, sum.all);
        for (const OutcomeLook& outcome : outcomes)
            table += fmt::format(" {} |", sum.outcomes[outcome.name]);
        const double longest = sum.seconds.empty() ? 0 : *std::max_element(sum.seconds.begin(), sum.seconds.end());
        table += fmt::format(" {:.1f} | {:.1f} | {:.1f} |\n", sum.all == 0 ? 0 : double(sum.commands) / sum.all,
                             median(sum.seconds), longest);
    }
    return table;
}

std::string figureOf(const std::vector<Json>& trials) {
    auto sums = sumsOf(trials);
    const auto faults = faultsIn(sums);
    constexpr int left = 110, width = 560, row = 26, top = 46;
    const int height = top + row * int(faults.size()) + 14;
    std::string svg = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" font-family=\"sans-serif\" font-size=\"12\">\n"
        "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n",
        left + width + 60, height);
    int legend = 12;
    for (const OutcomeLook& outcome : outcomes) {
        svg += fmt::format(
            "<rect x=\"{}\" y=\"12\" width=\"12\" height=\"12\" fill=\"{}\"/><text x=\"{}\" y=\"22\">{}</text>\n",
            legend, outcome.colour, legend + 16, outcome.title);
        legend += 120;
    }
    int y = top;
    for (const std::string& fault : faults) {
        Sum& sum = sums[fault];
        svg += fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>\n", left - 8, y + 15, fault);
        double x = left;
        for (const OutcomeLook& outcome : outcomes) {
            const double part = double(width) * sum.outcomes[outcome.name] / sum.all;
            if (part > 0)
                svg += fmt::format("<rect x=\"{:.1f}\" y=\"{}\" width=\"{:.1f}\" height=\"18\" fill=\"{}\"/>\n", x, y,
                                   part, outcome.colour);
            x += part;
        }
        svg += fmt::format("<text x=\"{}\" y=\"{}\">{}</text>\n", left + width + 8, y + 15, sum.all);
        y += row;
    }
    return svg + "</svg>\n";
}

}  // namespace sohoa::test
