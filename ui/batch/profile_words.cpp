#include "ui/batch/profile_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QStringList>

namespace sohoa::ui {

namespace {

struct ProfileWords {
    Q_DECLARE_TR_FUNCTIONS(ProfileWords)

  public:
    static QString source(const QString& word) {
        if (word == "flatbed") return tr("mặt kính");
        if (word == "adf") return tr("khay nạp, một mặt");
        if (word == "adf-duplex") return tr("khay nạp, hai mặt");
        if (word == "manual-duplex") return tr("khay nạp, lật tay");
        return word;
    }
    static QString mode(const QString& word) {
        if (word == "color") return tr("màu");
        if (word == "gray") return tr("xám");
        if (word == "bw") return tr("đen trắng");
        return word;
    }
};

QVariantMap shown(const QJsonObject& profile, bool standard) {
    const QString paper = profile["paper"].toString(), name = profile["name"].toString();
    const auto titleOr = [&](const QJsonValue& title) { return title.toString().isEmpty() ? name : title.toString(); };
    const QStringList note{ProfileWords::source(profile["source"].toString()),
                           QStringLiteral("%1 dpi").arg(profile["dpi"].toInt()),
                           ProfileWords::mode(profile["mode"].toString()),
                           paper == "auto" ? ProfileWords::tr("tự nhận khổ giấy") : paper.toUpper()};
    return {{"name", name},
            {"title", titleOr(profile["title"])},
            {"titleEn", titleOr(profile["title_en"])},
            {"note", note.join(QStringLiteral(" · "))},
            {"locked", profile["locked"].toBool()},
            {"standard", standard},
            {"usable", !profile["error"].isObject()},
            {"builtIn", profile["built_in"].toBool()},
            {"dpi", profile["dpi"].toInt()},
            {"mode", profile["mode"].toString()},
            {"source", profile["source"].toString()}};
}

}  // namespace

QVariantList profilesShown(const QJsonObject& told) {
    QVariantList list;
    for (const QJsonValue& each : told["profiles"].toArray()) {
        const bool standard = each["name"].toString() == told["standard"].toString();
        const QVariantMap profile = shown(each.toObject(), standard);
        standard ? list.prepend(profile) : list.append(profile);
    }
    return list;
}

}  // namespace sohoa::ui
