package id.laju.penawaran;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.laju.layanan.TarifPos;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * One line. Rupiah.
 *
 * @param posId item of the price list, of a JASA alone; {@code sampelId} and {@code parameterId} of a PARAMETER alone
 * @param kelompok heading that neighbouring lines share
 * @param dasar regulation of the tariff, or the legal basis of what departs from it
 * @param dokumen the document that grants it, with number and date; null where the regulation is enough
 * @param berkasId scan of that document; null without
 */
public record BarisPenawaran(long id, int urutan, JenisBaris jenis, Long sampelId, Long parameterId, Long posId, String kelompok,
        String uraian, String satuan, int banyak, BigDecimal harga, String dasar, String dokumen, UUID berkasId) {

    @JsonProperty
    public BigDecimal jumlah() {
        return harga.multiply(BigDecimal.valueOf(banyak));
    }

    /** As it is printed. */
    public String dasarLengkap() {
        return dokumen == null ? dasar : dasar + "; " + dokumen;
    }

    public boolean ditagih() {
        return jenis != JenisBaris.LUAR;
    }

    /** The same with words that the customer reads behind it. */
    public BarisPenawaran berketerangan(String keterangan) {
        return new BarisPenawaran(id, urutan, jenis, sampelId, parameterId, posId, kelompok, uraian + " (" + keterangan + ")", satuan, banyak, harga, dasar, dokumen, berkasId);
    }

    /** An item of the price list that is no parameter. */
    public static BarisPenawaran jasa(int urutan, String kelompok, TarifPos pos, int banyak) {
        return new BarisPenawaran(0, urutan, JenisBaris.JASA, null, null, pos.id(), kelompok, pos.nama() + ", " + pos.rincian(), pos.satuan(), banyak, pos.jumlah(), pos.peraturan(), null, null);
    }
}
