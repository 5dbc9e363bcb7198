#include "virtual/papers/generator.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "virtual/papers/composer.h"
#include "virtual/papers/page_file.h"
#include "virtual/papers/separator.h"
#include "virtual/papers/typesetter.h"

namespace sohoa::papers {

using Json = nlohmann::ordered_json;

namespace {

// Every preset comes before one comes again.
std::string presetOf(const SetOptions& options, int number) {
    if (!options.preset.empty()) return options.preset;
    const int count = int(presets().size());
    std::vector<std::string> turn(presets().begin(), presets().end());
    turn = Dice(options.seed).child("presets", (number - 1) / count).someOf(turn, count);
    return turn[std::size_t((number - 1) % count)];
}

std::string someDuplex(Dice dice) {
    const int way = dice.below(100);
    return way < 84 ? "" : way < 93 ? "odd" : "each";
}

class Document {
  public:
    Document(const SetOptions& options, int number)
        : dice_(Dice(options.seed).child("document", number)), preset_(presetOf(options, number)) {
        made_.id = fmt::format("{}-{:03}", options.prefix, number);
        made_.text = composePaper(dice_.child("text"));
        const Typography typography = someTypography(dice_.child("typography"), options.family);
        sheets_ = setPaper(made_.text, typography, dice_.child("setting"));
        duplex_ = someDuplex(dice_.child("duplex"));
        made_.text.fields["so_trang"] = sheets_.size();
        made_.truth = {
            {"id", made_.id},        {"font", typography.family.toStdString()}, {"preset", preset_},
            {"duplex", duplex_},     {"handwritten", made_.text.handwritten},   {"fields", made_.text.fields},
            {"pages", Json::array()}};
    }

    MadeDocument made() {
        static const Sheet blank;
        for (std::size_t i = 0; i < sheets_.size(); ++i) {
            const Sheet* back = sheets_.size() == 1      ? nullptr
                                : i + 1 < sheets_.size() ? &sheets_[i + 1]
                                                         : &sheets_[i - 1];
            const bool lastOdd = duplex_ == "odd" && i + 1 == sheets_.size() && i % 2 == 0;
            const bool blankFollows = duplex_ == "each" || lastOdd;
            addPage(sheets_[i], blankFollows ? &blank : back, false);
            if (blankFollows) addPage(blank, &sheets_[i], true);
        }
        return std::move(made_);
    }

  private:
    void addPage(const Sheet& sheet, const Sheet* back, bool isBlank) {
        const int sequence = int(made_.pages.size()) + 1;
        MadePage page;
        page.damage = someDamage(dice_.child("damage", sequence), preset_);
        page.scan = scanSheet(sheet, back, page.damage, dice_.child("scan", sequence));
        page.file =
            fmt::format("{}-p{:02}.{}", made_.id, sequence, page.damage.tones == Tones::Bilevel ? "tif" : "jpg");
        page.sheet = sheet;
        page.blank = isBlank;
        made_.truth["pages"].push_back(
            pageTruth({page.file, sequence, isBlank ? "blank" : "content"}, sheet, page.scan, page.damage));
        made_.pages.push_back(std::move(page));
    }

    Dice dice_;
    std::string preset_, duplex_;
    std::vector<Sheet> sheets_;
    MadeDocument made_;
};

Result<> writePages(const std::vector<MadePage>& pages, const std::filesystem::path& folder) {
    for (const MadePage& page : pages) {
        const auto file = folder / page.file;
        const auto written = page.damage.tones == Tones::Bilevel
                                 ? writeGroup4(page.scan.image, page.damage.dpi, file)
                                 : writeJpeg(page.scan.image, page.damage.quality, file);
        if (!written) return written;
    }
    return {};
}

constexpr int documentsPerSeparator = 6;

Json makeSeparator(const SetOptions& options, int number, MadePage& page) {
    const Dice dice = Dice(options.seed).child("separator", number);
    const SeparatorSheet separator = setSeparator(someTypography(dice.child("typography"), options.family), dice);
    Dice choice = dice.child("preset");
    const std::string preset(options.preset.empty() ? std::string(choice.oneOf(presets())) : options.preset);
    page.damage = someDamage(dice.child("damage"), preset);
    page.scan = scanSheet(separator.sheet, nullptr, page.damage, dice.child("scan"));
    page.file = fmt::format("sep-{:02}.{}", number, page.damage.tones == Tones::Bilevel ? "tif" : "jpg");
    Json truth = pageTruth({page.file, number, "separator"}, separator.sheet, page.scan, page.damage);
    truth["barcodes"] = Json::array();
    for (const DrawnBarcode& code : separator.barcodes)
        truth["barcodes"].push_back(
            {{"format", code.format}, {"text", separator.text}, {"box", boxTruth(code.box, page.scan)}});
    return truth;
}

}  // namespace

MadeDocument makeDocument(const SetOptions& options, int number) { return Document(options, number).made(); }

Result<> makeSet(const SetOptions& options, const std::filesystem::path& folder) {
    const auto families = vietnameseFamilies();
    if (families.empty()) return fail(errors::BadConfig, "no font for Vietnamese");
    const bool known = std::find(families.begin(), families.end(), options.family) != families.end();
    if (!options.family.isEmpty() && !known) return fail(errors::BadConfig, options.family.toStdString());
    std::error_code problem;
    std::filesystem::create_directories(folder / "pages", problem);
    if (problem) return fail(errors::FileUnwritable, folder.string());
    Json truth{{"set", options.prefix},
               {"version", 1},
               {"documents", Json::array()},
               {"separators", Json::array()},
               {"batches", Json::array()}};
    Json unparted = Json::array(), parted = Json::array();
    for (int number = 1; number <= options.documents; ++number) {
        const MadeDocument document = makeDocument(options, number);
        if (auto written = writePages(document.pages, folder / "pages"); !written) return written;
        truth["documents"].push_back(document.truth);
        if (number % documentsPerSeparator == 0) {
            MadePage page;
            truth["separators"].push_back(makeSeparator(options, number / documentsPerSeparator, page));
            parted.push_back({{"file", page.file}, {"doc", nullptr}});
            if (auto written = writePages({std::move(page)}, folder / "pages"); !written) return written;
        }
        for (const MadePage& page : document.pages) {
            const Json entry{{"file", page.file}, {"doc", document.id}};
            unparted.push_back(entry);
            if (number % documentsPerSeparator == 0) parted.push_back(entry);
        }
    }
    truth["batches"].push_back({{"id", options.prefix + "-batch-1"}, {"mode", "none"}, {"pages", unparted}});
    truth["batches"].push_back({{"id", options.prefix + "-batch-2"}, {"mode", "separators"}, {"pages", parted}});
    return writeFileAtomically(folder / "ground_truth.json", truth.dump(1) + "\n", AtomicFile::Existing::Replace);
}

}  // namespace sohoa::papers
