package id.laju.sertifikat;

import id.laju.sertifikasi.PermohonanLanjutan;

/** A brand on a certificate. @param jenis types and sizes; null without */
public record MerekSertifikat(String merek, String namaProduk, String jenis) {

    /** Brand, product and types are equal, however they are written. */
    boolean sama(MerekSertifikat lain) {
        return cakupan().sama(lain.cakupan());
    }

    public PermohonanLanjutan.Cakupan cakupan() {
        return new PermohonanLanjutan.Cakupan(merek, namaProduk, jenis);
    }
}
