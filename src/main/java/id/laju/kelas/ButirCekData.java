package id.laju.kelas;

/** A row of the page Cek Data. @param alamat of its page or file; null when there is nothing to open yet @param aksi as on the button */
public record ButirCekData(int no, String nama, boolean ada, String keadaan, String alamat, String aksi) {
}
