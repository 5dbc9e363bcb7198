#include <fmt/format.h>

#include <charconv>

#include "core/error_codes.h"
#include "service/certified_copy.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "service/cli/pin_prompt.h"
#include "service/cli/seal_file.h"
#include "service/cli/table_export.h"

namespace sohoa::cli {

namespace {

struct CertifyOptions {
    std::string input, output, form = "sao-y", source, pages, medium, preview, token, pinFile;
};

struct SignOptions {
    std::string input, output, profile, number, place, preview, token, pinFile;
};

// Orders the copy where that was not done yet; goes on where it was.
Result<> order(OfficeClient& client, const CertifyOptions& options, std::int64_t id) {
    auto ordered = client.call("OrderCopy", {qlonglong(id), busDocument({{"form", options.form},
                                                                         {"source", options.source},
                                                                         {"pages", options.pages},
                                                                         {"medium", options.medium}})});
    if (!ordered) return passOn(ordered);
    return {};
}

Result<Sha256> shownPreview(const Invocation& invocation, OfficeClient& client, const CertifyOptions& options,
                            std::int64_t id) {
    auto answer = client.call("PreviewCopy", {qlonglong(id)}, std::chrono::seconds(300));
    if (!answer) return passOn(answer);
    auto shown = parseJson(answer->at(0).toString().toStdString());
    if (!shown) return passOn(shown);
    const auto digest = Sha256::fromHex(stringOr(*shown, "sha256", ""));
    if (!digest) return fail(errors::BadMessage, "a preview without its digest");
    std::error_code ignored;
    const auto target = std::filesystem::absolute(options.preview, ignored);
    std::filesystem::remove(target, ignored);
    if (auto kept = writeHandedFile(target, answer->at(1)); !kept) return passOn(kept);
    if (!invocation.json)
        printLine(fmt::format("  {}\n  {} · {} s để xem và nhập mã PIN · to look and enter the PIN",
                              stringOr(*shown, "block", ""), target.string(), previewLife.count()));
    return *digest;
}

Result<Json> certifiedRecord(const Invocation& invocation, OfficeClient& client, const CertifyOptions& options,
                             const PinSource& pin, std::int64_t id) {
    if (!pin) return fail(errors::NotAttended);
    if (auto ordered = order(client, options, id); !ordered) return passOn(ordered);
    std::optional<Sha256> shown;
    if (!options.preview.empty()) {
        auto digest = shownPreview(invocation, client, options, id);
        if (!digest) return passOn(digest);
        shown = *digest;
    }
    auto secret = pin();
    if (!secret) return passOn(secret);
    auto handed = busSecret(*secret);
    if (!handed) return passOn(handed);
    auto begun = shown ? client.call("CertifyPreview", {qlonglong(id), QString::fromStdString(shown->hex()), *handed})
                       : client.call("Certify", {qlonglong(id), QString(), *handed});
    if (!begun) return passOn(begun);
    return restedRecord(client, id);
}

int certifyJob(const Invocation& invocation, const CertifyOptions& options, const PinSource& pin, std::int64_t id) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto record = certifiedRecord(invocation, *(*office)->client, options, pin, id);
    if (!record) return report(record.error(), invocation.json);
    if (invocation.json)
        printJson(*record);
    else
        printLine(stringOr(*record, "signed_file", ""));
    return Done;
}

int certifyFile(const Invocation& invocation, const CertifyOptions& options, const PinSource& pin) {
    SealFile file{{}, options.input, options.output, options.preview, options.token, pin};
    auto pages = PageChoice::from(options.pages);
    if (!pages) return report(pages.error(), invocation.json);
    file.plan.profile = *sealProfileNamed(options.form);
    file.plan.source = copySourceNamed(options.source);
    file.plan.pages = std::move(*pages);
    if (!options.medium.empty())
        file.plan.medium = options.medium == "paper" ? SourceMedium::Paper : SourceMedium::Electronic;
    return sealFile(invocation, file);
}

int certify(const Invocation& invocation, const CertifyOptions& options) {
    const PinSource pin = pinSource(options.pinFile);
    std::int64_t number = 0;
    const char* const end = options.input.data() + options.input.size();
    const auto [last, error] = std::from_chars(options.input.data(), end, number);
    const bool isJob = error == std::errc{} && last == end;
    if (isJob) return certifyJob(invocation, options, pin, number);
    if (options.output.empty()) {
        fmt::print(stderr, "certify IN.pdf cần -o OUT.pdf · needs -o OUT.pdf\n");
        return Usage;
    }
    return certifyFile(invocation, options, pin);
}

// "3,120,200": page 3, 120 mm from the left, 200 mm from the top.
std::optional<SealPlace> placeIn(const std::string& text) {
    SealPlace place;
    const char* at = text.data();
    const char* const end = at + text.size();
    for (int* number : {&place.page, &place.left, &place.top}) {
        const auto [next, error] = std::from_chars(at, end, *number);
        const bool isLast = number == &place.top;
        if (error != std::errc{} || *number < 0 || (isLast ? next != end : next == end || *next != ','))
            return std::nullopt;
        at = next + 1;
    }
    return place;
}

int sign(const Invocation& invocation, const SignOptions& options) {
    SealFile file{{}, options.input, options.output, options.preview, options.token, pinSource(options.pinFile)};
    file.plan.profile = *sealProfileNamed(options.profile);
    file.plan.documentCode = options.number;
    file.plan.place = placeIn(options.place);
    return sealFile(invocation, file);
}

void addSign(CLI::App& app, Action& action) {
    auto options = std::make_shared<SignOptions>();
    auto* command = app.add_subcommand(
        "sign", "chữ ký số của cơ quan, không phải bản sao · the agency's signature on what is no copy");
    command->add_option("input", options->input, "a PDF/A")->required();
    command->add_option("-o,--output", options->output, "the signed file")->required();
    command
        ->add_option("--profile", options->profile,
                     "văn bản phát hành, phụ lục riêng, văn bản đến số hóa, bản sao lưu trữ, kiểu cũ có ảnh dấu")
        ->check(CLI::IsMember({"issued", "annex", "incoming", "archive-copy", "legacy"}))
        ->required();
    command->add_option("--number", options->number, "annex: số, ký hiệu văn bản · its document's number");
    command->add_option("--at", options->place, "issued: PAGE,LEFT,TOP in mm, instead of beside the person's signature")
        ->check([](const std::string& text) {
            return placeIn(text) ? std::string() : std::string("not a place such as 1,120,200");
        });
    command->add_option("--preview", options->preview, "writes what will be signed there first, then asks for the PIN");
    command->add_option("--token", options->token, "another token of the configuration");
    command->add_option("--pin-file", options->pinFile, "the PIN, in a file only its owner can read");
    command->callback([&action, options] { action = [options](const Invocation& i) { return sign(i, *options); }; });
}

}  // namespace

void addCertifyCommand(CLI::App& app, Action& action) {
    auto options = std::make_shared<CertifyOptions>();
    auto* command =
        app.add_subcommand("certify", "bản sao điện tử có chữ ký số của cơ quan · the agency's certified copy");
    command->add_option("input", options->input, "a PDF, or the number of a job")->required();
    command->add_option("-o,--output", options->output, "for a PDF: the certified copy");
    command->add_option("--form", options->form)
        ->check(CLI::IsMember({"sao-y", "sao-luc", "trich-sao"}))
        ->capture_default_str();
    command->add_option("--source", options->source, "bản được sao là gì · what the source is")
        ->check(CLI::IsMember({"ban-goc", "ban-chinh", "ban-sao-y"}));
    command->add_option("--pages", options->pages, "trích sao: các trang được trích · the pages of an extract, 1-3,5");
    command
        ->add_option("--medium", options->medium,
                     "giấy được số hóa, hay văn bản điện tử · digitized from paper, or electronic from the start")
        ->check(CLI::IsMember({"paper", "electronic"}));
    command->add_option("--preview", options->preview, "writes what will be signed there first, then asks for the PIN");
    command->add_option("--token", options->token, "for a PDF: another token of the configuration");
    command->add_option("--pin-file", options->pinFile,
                        "the PIN, in a file only its owner can read; otherwise the terminal asks");
    command->callback([&action, options] { action = [options](const Invocation& i) { return certify(i, *options); }; });
    addSign(app, action);
}

}  // namespace sohoa::cli
