// sample_office [--empty|--away] PROGRAM ARGUMENTS…: runs the program with a sample office on the bus, and ends as it
// ends.

#include <QGuiApplication>
#include <QProcess>
#include <cstdio>

#include "sample_office.h"

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    QStringList arguments = QGuiApplication::arguments().mid(1);
    const QString mode = arguments.value(0).startsWith("--") ? arguments.takeFirst() : QString{};
    if (arguments.isEmpty()) return 2;

    sohoa::ui::test::SampleOffice office;
    if (mode != "--empty") office.addSampleJobs();
    if (mode != "--away" && !office.start()) {
        std::fputs("sample_office: no bus, or the name is taken\n", stderr);
        return 4;
    }
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    QObject::connect(&program, &QProcess::finished, &application, [](int status, QProcess::ExitStatus end) {
        QCoreApplication::exit(end == QProcess::NormalExit ? status : 128);
    });
    program.start(arguments.takeFirst(), arguments);
    if (!program.waitForStarted()) return 2;
    return QGuiApplication::exec();
}
