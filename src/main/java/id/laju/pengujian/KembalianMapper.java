package id.laju.pengujian;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface KembalianMapper {

    /** What was handed back is here again once it was measured afterwards. An instrument that is calibrated at the customer's site never came. */
    String BARIS = """
        select k.sampel_id, k.id_sampel, k.nomor_analisa, k.nama, k.tempat, k.kasus, k.nomor_order, k.pelanggan, k.tanggal, k.penerima from (select b.satker, b.sampel_id, b.id_sampel, b.nomor_analisa, s.nama_id nama, b.tempat_simpan tempat, p.kasus, p.nomor_order, p.nama_cetak pelanggan,
                r.tanggal, r.penerima, coalesce(b.selesai_pada, b.batal_pada) selesai
            from sampel_lab b join sampel s on s.id = b.sampel_id join permohonan p on p.id = s.permohonan_id
                left join lateral (select x.tanggal, x.penerima from pengembalian_sampel x where x.sampel_id = s.id and not exists (
                    select from hasil_uji h join sampel_parameter c on c.id = h.pilihan_id where c.sampel_id = s.id and h.pada > x.pada) order by x.id desc limit 1) r on true
            where b.diterima_pada is not null and p.sisa_contoh = 'DIKEMBALIKAN' and not (p.layanan = 'kalibrasi' and p.asal_contoh = 'SAMPLING')
                and not exists (select from pemusnahan_sampel m where m.sampel_id = b.sampel_id)) k
        """;
    String SARING = """
        where k.satker = #{satker} and k.selesai is not null and (k.tanggal is null) = #{diSini}
            and (#{h.pola}::text is null or k.id_sampel ilike #{h.pola} or k.nomor_analisa ilike #{h.pola} or k.nama ilike #{h.pola} or k.nomor_order ilike #{h.pola}
                or k.pelanggan ilike #{h.pola})
        """;
    String ISI = BARIS + "where k.satker = #{satker} and k.sampel_id = #{sampelId}";

    /** The longest here first, then the last handed back. */
    @Select(BARIS + SARING + "order by k.tanggal desc, k.selesai, k.sampel_id limit #{h.ukuran} offset #{h.lewati}")
    List<Kembalian> daftar(String satker, boolean diSini, PermintaanHalaman h);

    @Select("select count(*) from (" + BARIS + SARING + ") x")
    long banyak(String satker, boolean diSini, PermintaanHalaman h);

    @Select(ISI)
    Optional<Kembalian> satu(String satker, long sampelId);

    @Insert("insert into pengembalian_sampel (sampel_id, tanggal, penerima, oleh, pada) values (#{sampelId}, #{tanggal}, #{penerima}, #{oleh}, #{saat})")
    void simpan(long sampelId, LocalDate tanggal, String penerima, String oleh, Instant saat);
}
