#include "ui/copy/paper_printer.h"

#include <unistd.h>

#include <QProcess>

namespace sohoa::ui {

void printPaper(QObject* who, const QDBusUnixFileDescriptor& pdf, const std::function<void(Printing)>& then) {
    auto* program = new QProcess(who);
    program->setInputChannelMode(QProcess::ForwardedInputChannel);
    program->setChildProcessModifier([pdf] {
        ::lseek(pdf.fileDescriptor(), 0, SEEK_SET);
        ::dup2(pdf.fileDescriptor(), STDIN_FILENO);
    });
    QObject::connect(program, &QProcess::errorOccurred, who, [program, then](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart) return;  // whoever started also finishes
        program->deleteLater();
        then(Printing::NoPrinter);
    });
    QObject::connect(program, &QProcess::finished, who, [program, then](int status, QProcess::ExitStatus how) {
        program->deleteLater();
        then(how == QProcess::NormalExit && status == 0 ? Printing::Queued : Printing::NoPrinter);
    });
    program->start("lp", QStringList());
}

}  // namespace sohoa::ui
