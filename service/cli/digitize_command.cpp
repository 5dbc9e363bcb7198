#include <fmt/format.h>

#include "service/cli/command.h"
#include "service/cli/terminal.h"
#include "service/digitize.h"

namespace sohoa::cli {

static int run(const Invocation& invocation, DigitizeOrder order, const std::string& wantedName) {
    if (auto config = officeOf(invocation)) order.office = config->office;
    if (!wantedName.empty()) {
        auto parsed = NamePattern::parse(wantedName);
        if (!parsed) return report(parsed.error(), invocation.json), int(Usage);
        order.name = std::move(*parsed);
    }
    ProgressBar bar;
    auto outcome = digitize(order, [&](std::int64_t done, std::int64_t of) { bar.show(done, of); });
    bar.clear();
    if (!outcome) return report(outcome.error(), invocation.json);
    if (invocation.json) printJson(outcome->run);
    if (!invocation.json) {
        for (const Json& document : outcome->run["documents"]) {
            const std::string refused = stringOr(document, "refused", "");
            printLine(refused.empty() ? fmt::format("✓ {}", (order.output / stringOr(document, "pdf", "")).string())
                                      : fmt::format("✗ {}", refused));
            if (document.contains("kept")) printLine("  = tệp đã ký số, giữ nguyên · signed, kept as it is");
            for (const Json& part : document.value("parts", Json::array()))
                printLine(fmt::format("  + {} · trang · pages {}–{}", stringOr(part, "pdf", ""),
                                      integerOr(part, "first_page", 0), integerOr(part, "last_page", 0)));
            for (const Json& warning : document.value("warnings", Json::array()))
                printLine(warning == "signed_not_split" ? "  ! tệp đã ký số không được tách · signed, not split"
                                                        : "  ! lớn hơn 50 MB · larger than 50 MB");
        }
    }
    if (outcome->refused == 0) return Done;
    return report(errorFromJson(outcome->firstRefusal), false);
}

void addDigitizeCommand(CLI::App& app, Action& action) {
    auto order = std::make_shared<DigitizeOrder>();
    auto* command = app.add_subcommand(
        "digitize", "ảnh, TIFF, PDF thành PDF/A và JSON, không cần dịch vụ · images, TIFF, PDF into PDF/A and JSON");
    command->add_option("input", order->inputs, "JPEG, PNG, TIFF, PDF, in the order of the pages")->required();
    command->add_option("-o,--output", order->output, "a folder")->required();
    command->add_flag_callback(
        "--split", [order] { order->partAt = PartAt::SeparatorsAndFirstPages; },
        "tách văn bản ở mỗi trang đầu · a new document at every first page, not at separator sheets alone");
    command
        ->add_option_function<double>(
            "--largest-mb", [order](double megabytes) { order->largest = std::uint64_t(megabytes * 1'000'000); },
            "tách thêm thành phần không quá N MB · a larger PDF also in parts of at most N MB")
        ->check(CLI::Range(0.01, 100'000.0));
    auto pattern = std::make_shared<std::string>();
    command->add_option("--name", *pattern,
                        "mẫu đặt tên tệp · names of the files: {OrganId}_{type}_{CodeNumber:6}_V1_{date}_{desc}");
    command->add_option("--sidecars", order->sidecars, "text, hocr, alto: bên cạnh PDF · beside each PDF")
        ->delimiter(',')
        ->check(CLI::IsMember({"text", "hocr", "alto"}));
    command->callback([&action, order, pattern] {
        action = [order, pattern](const Invocation& i) { return run(i, *order, *pattern); };
    });
}

}  // namespace sohoa::cli
