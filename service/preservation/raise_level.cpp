#include "service/preservation/raise_level.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <utility>

#include "core/error_codes.h"
#include "service/preservation/signed_file.h"
#include "service/proven_copy.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

constexpr int usualReserve = 8192, largestReserve = 32767;  // bytes for a document time stamp

// One file on its way up. What it makes lies in the work folder and goes with it.
class Ascent {
  public:
    Ascent(SigningStages& stages, fs::path in, fs::path work)
        : stages_(stages), in_(in), current_(std::move(in)), work_(std::move(work)) {}

    Ascent(const Ascent&) = delete;
    Ascent& operator=(const Ascent&) = delete;
    ~Ascent() {
        for (const fs::path& file : made_) {
            std::error_code ignored;
            fs::remove(file, ignored);
        }
    }

    Result<> begin() {
        if (auto read = look(); !read) return read;
        if (file_.someInvalid) return fail(errors::OriginalInvalid, "a signature is not valid");
        // What would be added now could not prove that anything was there in time.
        const auto until = parseIsoUtc(file_.evidenceUntil);
        if (!until || *until < now()) return fail(errors::EvidenceLapsed, "ended at " + file_.evidenceUntil);
        raised.before = file_.level;
        conformed_ = file_.conforms;
        return {};
    }

    Result<> raiseTo(SignatureLevel wanted) {
        if (wanted >= SignatureLevel::BT && file_.level < SignatureLevel::BT)
            if (auto done = addTime(); !done) return done;
        if (wanted >= SignatureLevel::BLT && file_.level < SignatureLevel::BLT)
            if (auto done = addEvidence(allSubjects()); !done) return done;
        if (wanted >= SignatureLevel::BLTA && file_.level < SignatureLevel::BLTA)
            if (auto done = addDocumentTimeStamp(); !done) return done;
        if (wanted >= SignatureLevel::BLT && !file_.allValid) return addEvidence(lastSubject());
        return {};
    }

    Result<> renew() {
        if (file_.level < SignatureLevel::BLTA) return raiseTo(SignatureLevel::BLTA);
        if (auto done = addEvidence(lastSubject()); !done) return done;
        if (auto done = addDocumentTimeStamp(); !done) return done;
        return file_.allValid ? Result<>{} : addEvidence(lastSubject());
    }

    Result<> release(SignatureLevel wanted, const fs::path& out) {
        if (auto good = requireGood(wanted); !good) return good;
        auto digest = sha256OfFile(current_);
        if (!digest) return passOn(digest);
        // What was looked at last is what leaves: nobody else writes in the work folder.
        auto released = copyProven(current_, *digest, out);
        if (!released) return passOn(released);
        raised.level = file_.level;
        raised.evidenceUntil = file_.evidenceUntil;
        raised.changed = current_ != in_;
        raised.sha256 = *digest;
        raised.bytes = fs::file_size(current_);
        return {};
    }

    RaisedFile raised;

  private:
    Result<> look() {
        auto read = readSignedFile(stages_, current_, true);
        if (!read) return passOn(read);
        file_ = std::move(*read);
        return {};
    }

    fs::path next() {
        made_.push_back(work_ / fmt::format("raised-{}.pdf", made_.size() + 1));
        std::error_code ignored;
        fs::remove(made_.back(), ignored);
        return made_.back();
    }

    // From here on the new file is the one that is worked on.
    Result<> goOn(const fs::path& made) {
        current_ = made;
        return look();
    }

    Json timeStampRequest(const char* verb) const {
        const SignerConfig& signer = stages_.config.signer;
        return {{"do", verb},
                {"tsa_url", signer.tsaUrl},
                {"tsa_timeout_ms", std::max<std::int64_t>(1, signer.tsaSeconds) * 1000},
                {"tsa_pause_ms", 500}};
    }

    std::chrono::seconds tsaSilence() const {
        constexpr int tries = 3, besides = 30;
        return std::chrono::seconds(tries * std::max<std::int64_t>(1, stages_.config.signer.tsaSeconds) + besides);
    }

    // B-T: in the signature itself where nothing follows it and the room suffices, else by a document time stamp over
    // the whole file (decision 0014).
    Result<> addTime() {
        for (std::size_t i = 0; i < file_.signatures.size(); ++i) {
            const Json& signature = file_.signatures[i];
            if (!boolOr(signature, "covers_whole_file", false) || isDocumentTimeStamp(signature) ||
                stringOr(file_.reports[i], "level", "") != "B-B")
                continue;
            auto stamped = stampInPlace(signature);
            if (!stamped) return passOn(stamped);
            if (*stamped && file_.level >= SignatureLevel::BT) return {};
            break;
        }
        return addDocumentTimeStamp();
    }

    // False: its place does not allow it.
    Result<bool> stampInPlace(const Json& signature) {
        Json request = timeStampRequest("stamp_signature");
        request["cms"] = stringOr(signature, "cms", "");
        auto stamped = stages_.askSigner(std::move(request), tsaSilence());
        if (!stamped && stamped.error().code == errors::SignatureWrong) return false;
        if (!stamped) return passOn(stamped);
        const fs::path made = next();
        auto replaced = stages_.askPdfa({{"do", "replace_contents"},
                                         {"file", current_.string()},
                                         {"output", made.string()},
                                         {"field", stringOr(signature, "field", "")},
                                         {"cms", stringOr(*stamped, "cms", "")},
                                         {"must_conform", conformed_}});
        if (!replaced && (replaced.error().code == errors::PdfaSignatureTooLarge ||
                          replaced.error().code == errors::PdfaSlotMismatch))
            return false;
        if (!replaced) return passOn(replaced);
        raised.replacedContents = true;
        const Json range = signature.value("byte_range", Json::array());
        gap_ = {range.at(1).get<std::uint64_t>(), range.at(2).get<std::uint64_t>()};
        if (auto went = goOn(made); !went) return passOn(went);
        return true;
    }

    Json subjectOf(const Json& signature) const {
        Json subject = signature;
        subject["proven_at"] = file_.provenAt(signature);
        return subject;
    }

    Json allSubjects() const {
        Json subjects = Json::array();
        for (const Json& signature : file_.signatures)
            subjects.push_back(subjectOf(signature));
        return subjects;
    }

    Json lastSubject() const {
        const Json* last = file_.lastTimeStamp();
        return last == nullptr ? allSubjects() : Json::array({subjectOf(*last)});
    }

    Result<> addEvidence(Json subjects) {
        const SignerConfig& signer = stages_.config.signer;
        constexpr int mostQuestions = 20, listSeconds = 60;
        const std::chrono::seconds silence(mostQuestions * (std::max<std::int64_t>(1, signer.ocspSeconds)) +
                                           4 * listSeconds);
        auto gathered = stages_.askSigner({{"do", "evidence"},
                                           {"signatures", std::move(subjects)},
                                           {"validation_data", file_.validationData},
                                           {"crl_timeout_ms", listSeconds * 1000}},
                                          silence);
        if (!gathered) return passOn(gathered);
        const fs::path made = next();
        Json request = std::move(*gathered);
        request["do"] = "add_validation_data";
        request["file"] = current_.string();
        request["output"] = made.string();
        request["time"] = isoUtc(now());
        request["must_conform"] = conformed_;
        auto added = stages_.askPdfa(request);
        if (!added) return passOn(added);
        if (!boolOr(*added, "changed", false)) return {};
        raised.addedValidationData = true;
        return goOn(made);
    }

    Result<> addDocumentTimeStamp() {
        for (const int reserve : {usualReserve, largestReserve}) {
            auto stamped = addDocumentTimeStamp(reserve);
            if (stamped || stamped.error().code != errors::PdfaSignatureTooLarge || reserve == largestReserve)
                return stamped;
        }
        return {};
    }

    Result<> addDocumentTimeStamp(int reserve) {
        const fs::path prepared = next();
        const UtcTime time = now();
        auto slot = stages_.askPdfa({{"do", "prepare"},
                                     {"sub_filter", "ETSI.RFC3161"},
                                     {"file", current_.string()},
                                     {"output", prepared.string()},
                                     {"field", fmt::format("SohoaTime{}", time.time_since_epoch().count())},
                                     {"signing_time", isoUtc(time)},
                                     {"reserve", reserve},
                                     {"must_conform", conformed_}});
        if (!slot) return passOn(slot);
        Json request = timeStampRequest("time_stamp");
        request["digest"] = stringOr(*slot, "digest", "");
        auto stamp = stages_.askSigner(std::move(request), tsaSilence());
        if (!stamp) return passOn(stamp);
        const fs::path made = next();
        auto embedded = stages_.askPdfa({{"do", "embed"},
                                         {"prepared", prepared.string()},
                                         {"output", made.string()},
                                         {"cms", stringOr(*stamp, "token", "")},
                                         {"contents_offset", integerOr(*slot, "contents_offset", 0)},
                                         {"contents_length", integerOr(*slot, "contents_length", 0)},
                                         {"must_conform", conformed_}});
        if (!embedded) return passOn(embedded);
        ++raised.addedTimeStamps;
        return goOn(made);
    }

    // The proof before the name: as a stranger would verify it, from B-LT on without a network.
    Result<> requireGood(SignatureLevel wanted) const {
        const auto refuse = [](const char* why) { return fail(errors::OwnSignatureInvalid, why); };
        if (file_.someInvalid) return refuse("a signature is not valid any more");
        if (file_.level < wanted) return refuse("the level was not reached");
        if (wanted >= SignatureLevel::BLT && !file_.allValid) return refuse("it does not verify without a network");
        if (conformed_ && !file_.conforms) return fail(errors::PdfaNonconforming, "after the update");
        if (!beginsAsBefore()) return refuse("the file was not left as it was");
        return {};
    }

    bool beginsAsBefore() const {
        std::ifstream before(in_, std::ios::binary), after(current_, std::ios::binary);
        std::string a(1 << 20, '\0'), b(1 << 20, '\0');
        for (std::uint64_t at = 0; before; at += a.size()) {
            before.read(a.data(), static_cast<std::streamsize>(a.size()));
            const auto read = static_cast<std::size_t>(before.gcount());
            after.read(b.data(), static_cast<std::streamsize>(read));
            if (static_cast<std::size_t>(after.gcount()) != read) return false;
            for (std::size_t i = 0; i < read; ++i)
                if (a[i] != b[i] && (at + i < gap_.first || at + i >= gap_.second)) return false;
        }
        return before.eof();
    }

    SigningStages& stages_;
    const fs::path in_;
    fs::path current_, work_;
    std::vector<fs::path> made_;
    SignedFile file_;
    bool conformed_ = false;
    std::pair<std::uint64_t, std::uint64_t> gap_{0, 0};
};

Result<RaisedFile> ascend(const Config& config, const fs::path& in, const fs::path& work, const fs::path& out,
                          SignatureLevel wanted, bool renewing, const std::function<bool()>& mustStop) {
    std::error_code ignored;
    if (fs::exists(out, ignored)) return fail(errors::FileExists, out.string());
    auto stages = SigningStages::start(config, mustStop);
    if (!stages) return passOn(stages);
    Ascent ascent(*stages, fs::absolute(in, ignored), fs::absolute(work, ignored));
    if (auto begun = ascent.begin(); !begun) return passOn(begun);
    if (auto done = renewing ? ascent.renew() : ascent.raiseTo(wanted); !done) return passOn(done);
    if (auto released = ascent.release(wanted, out); !released) return passOn(released);
    return ascent.raised;
}

}  // namespace

Result<RaisedFile> raiseLevel(const Config& config, const fs::path& in, SignatureLevel wanted, const fs::path& work,
                              const fs::path& out, const std::function<bool()>& mustStop) {
    return ascend(config, in, work, out, wanted, false, mustStop);
}

Result<RaisedFile> renewEvidence(const Config& config, const fs::path& in, const fs::path& work, const fs::path& out,
                                 const std::function<bool()>& mustStop) {
    return ascend(config, in, work, out, SignatureLevel::BLTA, true, mustStop);
}

Result<EvidenceState> evidenceOf(const Config& config, const fs::path& path, const std::function<bool()>& mustStop) {
    auto stages = SigningStages::start(config, mustStop);
    if (!stages) return passOn(stages);
    std::error_code ignored;
    auto file = readSignedFile(*stages, fs::absolute(path, ignored), true);
    if (!file) return passOn(file);
    if (file->someInvalid) return fail(errors::OriginalInvalid, "a signature is not valid");
    return EvidenceState{file->level, file->evidenceUntil};
}

}  // namespace sohoa
