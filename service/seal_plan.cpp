#include "service/seal_plan.h"

#include <fmt/format.h>

#include <array>

namespace sohoa {

static constexpr std::array profileNames{"sao-y", "sao-luc",  "trich-sao",    "issued",
                                         "annex", "incoming", "archive-copy", "legacy"};

std::string_view name(SealProfile profile) { return profileNames[static_cast<std::size_t>(profile)]; }

std::optional<SealProfile> sealProfileNamed(std::string_view wanted) {
    for (std::size_t i = 0; i < profileNames.size(); ++i)
        if (wanted == profileNames[i]) return static_cast<SealProfile>(i);
    return std::nullopt;
}

SealProfile profileOf(CopyForm form) {
    switch (form) {
        case CopyForm::SaoY: break;
        case CopyForm::SaoLuc: return SealProfile::SaoLuc;
        case CopyForm::TrichSao: return SealProfile::TrichSao;
    }
    return SealProfile::SaoY;
}

std::optional<CopyForm> copyFormOf(SealProfile profile) {
    switch (profile) {
        case SealProfile::SaoY: return CopyForm::SaoY;
        case SealProfile::SaoLuc: return CopyForm::SaoLuc;
        case SealProfile::TrichSao: return CopyForm::TrichSao;
        case SealProfile::Issued:
        case SealProfile::Annex:
        case SealProfile::Incoming:
        case SealProfile::ArchiveCopy:
        case SealProfile::Legacy: break;
    }
    return std::nullopt;
}

static std::string shownTime(const Config& config, UtcTime time) {
    const auto t = inVietnam(time);
    if (config.signer.blockTime == "iso")
        return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}+07:00", t.year, t.month, t.day, t.hour, t.minute,
                           t.second);
    return fmt::format("{:02}/{:02}/{:04}; {:02}:{:02}:{:02} +07:00", t.day, t.month, t.year, t.hour, t.minute,
                       t.second);
}

std::string blockText(const Config& config, const SealPlan& plan, UtcTime signingTime) {
    const std::string& agency = config.office.name;
    const std::string time = shownTime(config, signingTime);
    switch (plan.profile) {
        case SealProfile::SaoY:
        case SealProfile::SaoLuc:
        case SealProfile::TrichSao:
            return fmt::format("{}; {}; {}", printedName(*copyFormOf(plan.profile)), agency, time);
        case SealProfile::Issued: return "";
        case SealProfile::Annex: return fmt::format("Số: {}; {}", plan.documentCode, time);
        case SealProfile::Incoming: return fmt::format("{}; {}", agency, time);
        case SealProfile::ArchiveCopy: return "BẢN SAO";
        case SealProfile::Legacy: break;
    }
    const std::string email = config.office.email.empty() ? "" : fmt::format("Email: {}\n", config.office.email);
    const std::string above =
        config.office.inCharge.empty() ? "" : fmt::format("Cơ quan: {}\n", config.office.inCharge);
    return fmt::format("Ký bởi: {}\n{}{}Thời gian ký: {}", agency, email, above, time);
}

}  // namespace sohoa
