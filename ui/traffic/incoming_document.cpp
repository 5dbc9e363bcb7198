#include "ui/traffic/incoming_document.h"

#include <QJsonArray>
#include <array>

#include "ui/door/facts.h"

namespace sohoa::ui {

namespace {

constexpr std::array<const char*, 4> checkNames{"signer_info", "integrity", "certificate", "timestamp"};

IncomingDocument documentOf(const QJsonObject& job) {
    IncomingDocument document;
    document.job = job["id"].toInteger();
    document.stateWord = job["state"].toString();
    document.state = jobStateNamed(document.stateWord);
    document.title = job["title"].toString();
    document.code = job["document_code"].toString();
    document.receivedAt = timeShown(job["created_at"].toString());
    const QJsonValue original = job["original"];
    document.verdict = verdictNamed(original["verdict"].toString(), original["kind"].toString() == "signed");
    document.held = troubleIn(job["held"]);
    document.pages = job["page_count"].toInt();
    document.urgency = job["urgency"].toInt();
    return document;
}

SignatureFound signatureOf(const QJsonObject& told) {
    SignatureFound found;
    found.signer = told["signer"].toString();
    found.organisation = told["organisation"].toString();
    found.signedAt = timeShown(told["signing_time"].toString());
    found.stampedAt = timeShown(told["stamped_time"].toString());
    found.stampAuthority = told["stamp_authority"].toString();
    found.level = told["level"].toString();
    found.verdict = verdictNamed(told["verdict"].toString(), true);
    found.coversWholeFile = told["covers_whole_file"].toBool();
    for (std::size_t i = 0; i < checkNames.size(); ++i) {
        const QJsonValue reason = told["reasons"][checkNames[i]];
        found.checks << SignatureCheck{QString(QChar(char16_t(u'a' + i))),
                                       checkNames[i],
                                       verdictNamed(told[checkNames[i]].toString(), true),
                                       reason["vi"].toString(),
                                       reason["en"].toString(),
                                       reason["detail"].toString()};
    }
    return found;
}

}  // namespace

Verdict verdictNamed(const QString& word, bool isSigned) {
    if (word == "valid") return Verdict::Valid;
    if (word == "invalid") return Verdict::Invalid;
    return word.isEmpty() && !isSigned ? Verdict::Unsigned : Verdict::Unknown;
}

QList<IncomingDocument> incomingOf(const QJsonArray& jobs) {
    QList<IncomingDocument> documents;
    for (const QJsonValue& job : jobs)
        if (job["source"].toString() == "import") documents << documentOf(job.toObject());
    return documents;
}

QList<OriginalFile> originalsOf(const QJsonObject& record) {
    QList<OriginalFile> files;
    for (const QJsonValue& told : record["originals"].toArray()) {
        OriginalFile file;
        file.sha256 = told["sha256"].toString();
        file.kind = told["kind"].toString();
        file.pdfa = told["pdfa"].toString();
        file.pages = told["pages"].toInt();
        file.kept = told["kept"].toBool();
        file.verifiedAt = timeShown(told["verified_at"].toString());
        file.failed = troubleIn(told["failed"]);
        for (const QJsonValue& signature : told["signatures"].toArray())
            file.signatures << signatureOf(signature.toObject());
        file.verdict = verdictNamed(told["verdict"].toString(), file.kind == "signed" || !file.signatures.isEmpty());
        files << file;
    }
    return files;
}

}  // namespace sohoa::ui
