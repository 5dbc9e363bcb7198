// An incoming e-document and what its signatures are worth, as the service found it. Pure; nothing is judged here.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QVariantList>

#include "ui/door/answer.h"
#include "ui/records/job_state.h"

namespace sohoa::ui {

// Anything that is not clearly one of the others is Unknown, and never shown as valid.
enum class Verdict { Unsigned, Valid, Invalid, Unknown };
Verdict verdictNamed(const QString& word, bool isSigned);

struct IncomingDocument {
    qint64 job = 0;
    JobState::Value state = JobState::Unknown;
    QString stateWord, title, code, receivedAt;
    Verdict verdict = Verdict::Unsigned;
    Trouble held;
    int pages = 0, urgency = 0;

    qint64 key() const { return job; }
    friend bool operator==(const IncomingDocument&, const IncomingDocument&) = default;
};

// Those that came as files, the newest first.
QList<IncomingDocument> incomingOf(const QJsonArray& jobs);

// One of the four checks of Quyết định 1010/QĐ-UBND (Kiên Giang) Điều 11.1 a–d.
struct SignatureCheck {
    QString letter, name;  // "a", "signer_info"
    Verdict verdict = Verdict::Unknown;
    QString whyVi, whyEn, detail;
};

struct SignatureFound {
    QString signer, organisation, signedAt, stampedAt, stampAuthority, level;
    Verdict verdict = Verdict::Unknown;
    bool coversWholeFile = false;
    QList<SignatureCheck> checks;  // always four
};

struct OriginalFile {
    QString sha256, kind, pdfa, verifiedAt;
    Verdict verdict = Verdict::Unsigned;
    int pages = 0;
    bool kept = false;  // it is its job's document as it came
    Trouble failed;     // what kept it from being checked
    QList<SignatureFound> signatures;
};

QList<OriginalFile> originalsOf(const QJsonObject& record);

}  // namespace sohoa::ui
