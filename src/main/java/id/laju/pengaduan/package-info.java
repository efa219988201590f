/**
 * Complaints and appeals: taken in by every channel, handled and decided by somebody who had no part in the work they are about, answered by a signed letter.
 * Relies on permohonan, mesin for who did what, lhu for who may sign, dokumen, maaf and surat.
 */
package id.laju.pengaduan;
