package id.laju.peserta;

/** A person named in an order. @param urut place in its list, from 1 without gaps @param telepon may be missing, like what follows */
public record Peserta(long id, long permohonanId, int urut, String nama, String email, String telepon, String instansi, String jabatan) {
}
