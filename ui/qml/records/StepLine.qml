import QtQuick
import Sohoa.Kiosk

// The seven steps from paper to receiver, and how far the job is.
Row {
    id: line
    required property OpenJob job

    StepMark { width: line.width / 7; index: 0; step: line.job.steps[0] }
    StepMark { width: line.width / 7; index: 1; step: line.job.steps[1] }
    StepMark { width: line.width / 7; index: 2; step: line.job.steps[2] }
    StepMark { width: line.width / 7; index: 3; step: line.job.steps[3] }
    StepMark { width: line.width / 7; index: 4; step: line.job.steps[4] }
    StepMark { width: line.width / 7; index: 5; step: line.job.steps[5] }
    StepMark { width: line.width / 7; index: 6; step: line.job.steps[6] }
}
