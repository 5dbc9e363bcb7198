#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "service/cli/table_export.h"
#include "service/package_order.h"

namespace sohoa::cli {

namespace fs = std::filesystem;

static constexpr std::chrono::minutes longestWork{120};

struct PackageWish {
    std::vector<std::int64_t> jobs;
    std::string folder, kind = "sip-hoso", file;
    int year = 0;
    std::string title, maintenance, mode, keyword, format, inforSign, paperFileCode, description;
};

struct ExportWish {
    std::int64_t job = 0;
    std::string folder;
    std::vector<std::string> kinds;
    double largestMegabytes = 0;  // of a part of the archive file; 0: the archive file is not wanted
};

// A file that the office made, under the name it gave, in a folder of the caller's.
static Result<Json> kept(const Result<QVariantList>& answer, const fs::path& folder) {
    if (!answer) return tl::unexpected<Error>(answer.error());
    auto summary = parseJson(answer->value(1).toString().toStdString());
    if (!summary) return passOn(summary);
    std::error_code error;
    fs::create_directories(folder, error);
    const fs::path target = folder / fs::path(stringOr(*summary, "file", "")).filename();
    if (auto written = writeHandedFile(target, answer->value(0)); !written) return passOn(written);
    (*summary)["file"] = target.string();
    return summary;
}

static int package(const Invocation& invocation, const PackageWish& wish) {
    if (wish.folder.empty() || (wish.jobs.empty() && wish.file.empty()))
        return report(Error{errors::BadRequest, "sohoa package JOB… -o DIR, --file"}, invocation.json), int(Usage);
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    const Json request = {{"jobs", wish.jobs},
                          {"kind", wish.kind},
                          {"file", wish.file},
                          {"year", wish.year},
                          {"description",
                           {{"title", wish.title},
                            {"maintenance", wish.maintenance},
                            {"mode", wish.mode},
                            {"keyword", wish.keyword},
                            {"format", wish.format},
                            {"infor_sign", wish.inforSign},
                            {"paper_file_code", wish.paperFileCode},
                            {"description", wish.description}}}};
    auto made = kept((*office)->client->call("MakePackage", {busDocument(request)}, longestWork), wish.folder);
    if (!made) return report(made.error(), invocation.json);
    if (invocation.json) {
        printJson(*made);
    } else {
        printLine(fmt::format("✓ {} văn bản · documents → {}", integerOr(*made, "documents", 0),
                              stringOr(*made, "file", "")));
        for (const Json& warning : made->value("warnings", Json::array()))
            printLine(fmt::format("  ! {} lớn hơn 50 MB · larger than 50 MB", stringOr(warning, "file", "")));
    }
    return Done;
}

static int check(const Invocation& invocation, const std::string& zip) {
    auto verdict = checkedPackage(zip);
    if (!verdict) return report(verdict.error(), invocation.json);
    const bool whole = boolOr(*verdict, "whole", false);
    if (invocation.json) {
        printJson(*verdict);
    } else {
        printLine(fmt::format("{} {} · {} văn bản · documents, {} tệp · files", whole ? "✓" : "✗",
                              stringOr(*verdict, "objid", ""), integerOr(*verdict, "documents", 0),
                              integerOr(*verdict, "files", 0)));
        for (const Json& f : verdict->value("findings", Json::array()))
            printLine(fmt::format("  {} · {}: {} {}", stringOr(f, "vi", ""), stringOr(f, "en", ""),
                                  stringOr(f, "path", ""), stringOr(f, "detail", "")));
    }
    return whole ? Done : AnswerIsNo;
}

// Part after part, until there are as many as the office says; none stays where one fails.
static Result<> exportArchive(OfficeClient& client, const ExportWish& wish, Json& files) {
    const qlonglong largest = qlonglong(wish.largestMegabytes * 1'000'000);
    std::vector<fs::path> written;
    for (std::int64_t number = 1, of = 1; number <= of; ++number) {
        auto made = kept(client.call("ArchivePart", {qlonglong(wish.job), largest, qlonglong(number)}, longestWork),
                         wish.folder);
        if (!made) {
            std::error_code ignored;
            for (const fs::path& file : written)
                fs::remove(file, ignored);
            return passOn(made);
        }
        of = integerOr(*made, "of", 1);
        written.emplace_back(stringOr(*made, "file", ""));
        files.push_back(std::move(*made));
    }
    return {};
}

static Result<Json> exported(OfficeClient& client, const ExportWish& wish) {
    Json files = Json::array();
    if (wish.largestMegabytes > 0)
        if (auto done = exportArchive(client, wish, files); !done) return passOn(done);
    for (const std::string& kind : wish.kinds) {
        auto made =
            kept(client.call("Sidecar", {qlonglong(wish.job), QString::fromStdString(kind)}, longestWork), wish.folder);
        if (!made) return passOn(made);
        files.push_back(std::move(*made));
    }
    return files;
}

static int exportFiles(const Invocation& invocation, ExportWish wish) {
    if (wish.kinds.empty() && wish.largestMegabytes <= 0) wish.kinds = {"text"};
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto files = exported(*(*office)->client, wish);
    if (!files) return report(files.error(), invocation.json);
    if (invocation.json)
        printJson({{"files", std::move(*files)}});
    else
        for (const Json& file : *files)
            printLine(fmt::format("✓ {}", stringOr(file, "file", "")));
    return Done;
}

void addPackageCommands(CLI::App& app, Action& action) {
    auto wish = std::make_shared<PackageWish>();
    auto* command =
        app.add_subcommand("package", "gói lưu trữ theo Thông tư 05/2025/TT-BNV · archival packages: SIP, AIP");
    command->add_option("jobs", wish->jobs, "số hồ sơ công việc · their numbers, in the order of the file");
    command->add_option("-o,--output", wish->folder, "thư mục · a folder");
    command->add_option("--kind", wish->kind, "sip-hoso, sip-tailieu, aip-hoso, aip-tailieu")
        ->check(CLI::IsMember({"sip-hoso", "sip-tailieu", "aip-hoso", "aip-tailieu"}))
        ->capture_default_str();
    command->add_option("--file", wish->file,
                        "số và ký hiệu hồ sơ · the file's notation; without jobs: all that are of it");
    command->add_option("--year", wish->year, "năm hình thành hồ sơ · the year of the file");
    command->add_option("--title", wish->title, "tiêu đề hồ sơ · the file's title");
    command->add_option("--maintenance", wish->maintenance,
                        "thời hạn bảo quản · retention: 01 vĩnh viễn … 06 10 năm, 07 khác");
    command->add_option("--mode", wish->mode, "chế độ sử dụng · access: 01 công khai, 02 có điều kiện");
    command->add_option("--keyword", wish->keyword, "từ khóa · keywords");
    command->add_option("--format", wish->format, "tình trạng vật lý · physical condition");
    command->add_option("--infor-sign", wish->inforSign, "ký hiệu thông tin · information symbol");
    command->add_option("--paper-file", wish->paperFileCode, "mã hồ sơ giấy · code of the paper file");
    command->add_option("--description", wish->description, "ghi chú · a note");
    command->callback([&action, command, wish] {
        if (command->get_subcommands().empty()) action = [wish](const Invocation& i) { return package(i, *wish); };
    });
    auto zip = std::make_shared<std::string>();
    auto* checking = command->add_subcommand("check", "kiểm tra một gói · whether a package is whole");
    checking->add_option("zip", *zip)->required();
    checking->callback([&action, zip] { action = [zip](const Invocation& i) { return check(i, *zip); }; });

    auto exported = std::make_shared<ExportWish>();
    auto* out = app.add_subcommand(
        "export", "văn bản nhận dạng kèm tọa độ; tệp lưu trữ theo phần · a job's text, its archive file in parts");
    out->add_option("job", exported->job, "số hồ sơ công việc · its number")->required();
    out->add_option("-o,--output", exported->folder, "thư mục · a folder")->required();
    out->add_option("--sidecars", exported->kinds,
                    "text, hocr, alto; text nếu không nêu gì · where nothing is asked for")
        ->delimiter(',')
        ->check(CLI::IsMember({"text", "hocr", "alto"}));
    out->add_option("--largest-mb", exported->largestMegabytes,
                    "tệp lưu trữ, tách phần không quá N MB · the archive file, in parts of at most N MB")
        ->check(CLI::Range(0.01, 100'000.0));
    out->callback(
        [&action, exported] { action = [exported](const Invocation& i) { return exportFiles(i, *exported); }; });
}

}  // namespace sohoa::cli
