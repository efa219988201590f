package id.laju.satker;

import java.time.ZoneId;

/**
 * @param kode tenant id and part of every business key
 * @param zona time zone name; {@link #zonaWaktu()}
 * @param whatsapp helpdesk number, digits with country code
 */
public record Satker(String kode, String nama, String singkatan, String kota, String zona, String induk,
        String kementerian, String alamat, String telepon, String whatsapp, String surel, String situs, boolean aktif) {

    public ZoneId zonaWaktu() {
        return ZoneId.of(zona);
    }
}
