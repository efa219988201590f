package id.laju.bimtek;

import id.laju.permohonan.KataStatus;
import id.laju.umum.PermintaanHalaman;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DaftarBimtekMapper {

    Map<String, String> KOLOM = Map.of("praOrder", "p.id", "order", "p.nomor_order", "tanggal", "p.diajukan", "pelanggan", "lower(p.nama_cetak)", "pelatihan", "lower(u.judul)", "kategori", "u.kategori",
        "status", "coalesce(l.status, k.status)");
    String BAWAAN = "p.diajukan desc";

    String ISI = """
        select p.id, p.satker, p.kasus, p.pra_order, p.nomor_order, p.diajukan, p.dibuat, p.nama_cetak pelanggan, u.judul pelatihan, u.kategori, (select count(*) from peserta o where o.permohonan_id = p.id) peserta,
            coalesce(c.biaya, b.biaya_dikirim) per_orang, case when p.nomor_order is not null then 'LUNAS' when p.diajukan is not null then 'BELUM_LUNAS' end pembayaran, coalesce(k.status, 'Draft') status,
            l.status status_staf, t.pegangan tugas, t.pengambil pemegang
        """;
    String DARI = """
        from permohonan p left join bimtek b on b.permohonan_id = p.id left join kursus u on u.id = b.kursus_id left join kelas c on c.id = b.kelas_id left join kasus k on k.nomor = p.kasus
            left join lateral (select string_agg(distinct g.status_staf, ', ') status from langkah g where g.kasus = p.kasus and g.selesai is null) l on true
            left join lateral (select g.pegangan, g.pengambil from langkah g where g.kasus = p.kasus and g.selesai is null and g.elemen = 'userTask_periksaPeserta' limit 1) t on true
        where p.layanan = 'bimtek'
        """;
    String DICARI = " and (#{h.cari}::text is null or concat_ws(' ', p.pra_order, p.nomor_order, p.nama_cetak, u.judul, u.kategori, ";
    String CARI = DICARI + "l.status, k.status) ilike #{h.pola}) ";
    String CARI_MILIK = DICARI + """
        coalesce(k.status, 'Draft'), (select e.kata from unnest(#{b.kunci, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}, #{b.kata, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}) e (kunci, kata)
            where e.kunci = regexp_replace(coalesce(k.status, 'Draft'), '[^[:alnum:]]', '', 'g'))) ilike #{h.pola}) """;
    String KANTOR = " and p.diajukan is not null and p.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}) ";

    @Select(ISI + DARI + " and p.pelanggan_id = #{pelangganId}" + CARI_MILIK + " order by p.id desc limit #{h.ukuran} offset #{h.lewati}")
    List<BarisOrder> milik(@Param("pelangganId") long pelangganId, @Param("h") PermintaanHalaman h, @Param("b") KataStatus.Kamus status);

    @Select("select count(*) " + DARI + " and p.pelanggan_id = #{pelangganId}" + CARI_MILIK)
    long banyakMilik(@Param("pelangganId") long pelangganId, @Param("h") PermintaanHalaman h, @Param("b") KataStatus.Kamus status);

    @Select(ISI + DARI + KANTOR + CARI + "order by ${urut} nulls last, p.id desc limit #{h.ukuran} offset #{h.lewati}")
    List<BarisOrder> kantor(@Param("satker") String[] satker, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) " + DARI + KANTOR + CARI)
    long banyakKantor(@Param("satker") String[] satker, @Param("h") PermintaanHalaman h);
}
