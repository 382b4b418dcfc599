/** How many schedules of Flink's own coordinators, 1.3.3 and 2.3.0, ours is held to: a test counts the vectors. */
export const COMPARED_SCHEDULES = 175;
