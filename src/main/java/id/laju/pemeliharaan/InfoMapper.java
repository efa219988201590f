package id.laju.pemeliharaan;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Certificates with what is due next. Without a period, the last day of the certificate is what is due. */
@Mapper
interface InfoMapper {

    Map<String, String> KOLOM = Map.of("nomor", "lower(nomor)", "pemegang", "lower(pemegang)", "produk", "lower(produk)", "terbit", "terbit", "berakhir", "berakhir", "keadaan", "keadaan", "kegiatan", "kegiatan", "jatuhTempo",
        "jatuh_tempo", "batas", "batas");

    String AWAL = """
        from (select s.id, s.satker, s.nomor, s.pemegang, s.produk, s.acuan, s.terbit, s.berakhir, p.kegiatan, coalesce(p.jatuh_tempo, s.berakhir) jatuh_tempo, p.batas, p.dihubungi, o.kontak_nama,
                coalesce(nullif(o.kontak_hp, ''), o.whatsapp) kontak, p.kasus, p.ditunggu, p.diajukan, h.hari,
                case when s.keadaan in ('AKTIF', 'LINGKUP_DIKURANGI', 'DIBEKUKAN') and s.berakhir < h.hari then 'KEDALUWARSA' else s.keadaan end keadaan
            from sertifikat s join satker b on b.kode = s.satker cross join lateral (select (#{kini}::timestamptz at time zone b.zona)::date hari) h
            left join lateral (select x.*, """;

    String AKHIR = """
         ditunggu from pemeliharaan_sertifikat x where x.sertifikat_id = s.id and x.hasil is null) p on true
            left join pelanggan o on o.id = s.pelanggan_id
            where s.dirilis is not null and s.keadaan <> 'BATAL') r
        where r.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and (#{h.pola}::text is null or r.nomor ilike #{h.pola} or r.pemegang ilike #{h.pola} or r.produk ilike #{h.pola} or r.acuan ilike #{h.pola})
        """;

    String DARI = AWAL + "(select max(c.pada) from catatan_pemeliharaan c where c.pemeliharaan_id = x.id and c.jenis = 'DIHUBUNGI') dihubungi, exists (select from langkah l where l.kasus = x.kasus and l.elemen = 'receiveTask_ajukanPenilaian' and l.selesai is null)" + AKHIR;

    /** For counting only, without asking the steps. */
    String RINGKAS = AWAL + "null::timestamptz dihubungi, false" + AKHIR;

    String AKTIF = "r.keadaan in ('AKTIF', 'LINGKUP_DIKURANGI') ";

    String HIDUP = "r.keadaan in ('AKTIF', 'LINGKUP_DIKURANGI', 'DIBEKUKAN') ";

    String BAGIAN = "and case #{bagian} when 'aktif' then " + AKTIF + "when 'tidak' then not (" + AKTIF + ") when 'seluruh' then true else " + HIDUP
        + "and r.jatuh_tempo <= r.hari + make_interval(months => #{bulan}) end ";

    @Select("select r.id, r.satker, r.nomor, r.pemegang, r.produk, r.acuan, r.terbit, r.berakhir, r.keadaan, r.kegiatan, r.jatuh_tempo, r.batas, r.kontak_nama, r.kontak, r.kasus, coalesce(r.ditunggu, false) ditunggu, r.diajukan, r.dihubungi " + DARI + BAGIAN
        + "order by ${urut}, id desc limit #{batas} offset #{lewati}")
    List<BarisInfo> daftar(@Param("satker") String[] satker, @Param("bagian") String bagian, @Param("bulan") int bulan, @Param("kini") Instant kini, @Param("h") PermintaanHalaman h, @Param("urut") String urut, @Param("batas") int batas,
        @Param("lewati") int lewati);

    @Select("select count(*) " + RINGKAS + BAGIAN)
    long banyak(@Param("satker") String[] satker, @Param("bagian") String bagian, @Param("bulan") int bulan, @Param("kini") Instant kini, @Param("h") PermintaanHalaman h);

    /** Of each part at once. @param satu due within a month; so tiga and enam */
    record Banyak(long satu, long tiga, long enam, long aktif, long tidak, long seluruh) {
    }

    @Select("select count(*) filter (where " + HIDUP + "and r.jatuh_tempo <= r.hari + interval '1 month') satu, count(*) filter (where " + HIDUP + "and r.jatuh_tempo <= r.hari + interval '3 months') tiga, "
        + "count(*) filter (where " + HIDUP + "and r.jatuh_tempo <= r.hari + interval '6 months') enam, count(*) filter (where " + AKTIF + ") aktif, count(*) filter (where not (" + AKTIF + ")) tidak, count(*) seluruh " + RINGKAS)
    Banyak banyakSemua(@Param("satker") String[] satker, @Param("kini") Instant kini, @Param("h") PermintaanHalaman h);
}
