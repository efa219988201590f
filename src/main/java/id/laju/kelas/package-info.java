/** A class of a training as its own case: quota, instructors and their letter of duty, material, tests, attendance, photos, certificates. Relies on {@code bimtek} and {@code peserta}, which know nothing of it. */
package id.laju.kelas;
