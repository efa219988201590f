package id.laju.pengujian;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SisaSampelMapper {

    String BARIS = """
            select b.sampel_id, b.id_sampel, b.nomor_analisa, o.nama jenis, b.tempat_simpan tempat, b.simpan_sampai, p.sisa_contoh kehendak,
                coalesce(b.simpan_sampai < #{hari}, false) lewat, m.pemusnahan_id,
                (select max(r.tanggal) from pengembalian_sampel r where r.sampel_id = s.id) dikembalikan,
                exists (select 1 from keberatan_hasil k join keberatan_parameter kp on kp.keberatan_id = k.id join sampel_parameter c on c.id = kp.pilihan_id
                    where c.sampel_id = s.id and k.selesai is null) dipersoalkan
            """;
    String DARI = """
            from sampel_lab b join sampel s on s.id = b.sampel_id join permohonan p on p.id = s.permohonan_id join produk o on o.id = s.produk_id
                join laporan l on l.id = s.laporan_id and l.dirilis is not null left join pemusnahan_sampel m on m.sampel_id = b.sampel_id
            """;
    String SARING = """
            where b.satker = #{satker} and b.diterima_pada is not null and p.layanan <> 'kalibrasi'
                and (m.sampel_id is not null or not exists (select from pengembalian_sampel r where r.sampel_id = s.id))
                and (#{h.pola}::text is null or b.id_sampel ilike #{h.pola} or b.nomor_analisa ilike #{h.pola} or o.nama ilike #{h.pola} or b.tempat_simpan ilike #{h.pola})
                and case #{bagian} when 'simpan' then m.sampel_id is null and b.simpan_sampai >= #{hari}
                    when 'lewat' then m.sampel_id is null and b.simpan_sampai < #{hari} else m.sampel_id is not null end
            """;

    @Select(BARIS + DARI + SARING + "order by b.simpan_sampai, b.sampel_id limit #{h.ukuran} offset #{h.lewati}")
    List<SisaSampel> daftar(String satker, String bagian, LocalDate hari, PermintaanHalaman h);

    @Select("select count(*) " + DARI + SARING)
    long banyak(String satker, String bagian, LocalDate hari, PermintaanHalaman h);

    /** Whoever disposes of samples and whoever doubts their results hold these rows, in the same order. */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("select sampel_id from sampel_lab where sampel_id = any(#{ids, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}) order by sampel_id for update")
    List<Long> kunci(@Param("ids") Long[] ids);

    @Select(BARIS + DARI + "where b.sampel_id = #{sampelId} and b.satker = #{satker}")
    Optional<SisaSampel> satu(long sampelId, String satker, LocalDate hari);

    @Select(BARIS + DARI + "where b.diterima_pada is not null and b.sampel_id = any(#{ids, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}) order by b.sampel_id")
    List<SisaSampel> milik(Long[] ids, LocalDate hari);

    record Berita(long id, String satker, LocalDate tanggal, String cara, String saksi, String oleh) {
    }

    @Select("select id, satker, tanggal, cara, saksi, oleh from pemusnahan where id = #{id} and satker = #{satker}")
    Optional<Berita> berita(long id, String satker);

    @Select(BARIS + DARI + "where m.pemusnahan_id = #{id} order by b.sampel_id")
    List<SisaSampel> isi(long id, LocalDate hari);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("insert into pemusnahan (satker, tanggal, cara, saksi, oleh, pada) values (#{satker}, #{tanggal}, #{cara}, #{saksi}, #{oleh}, #{saat}) returning id")
    long simpan(String satker, LocalDate tanggal, String cara, String saksi, String oleh, Instant saat);

    @Insert("insert into pemusnahan_sampel values (#{sampelId}, #{id}) on conflict do nothing")
    int masukkan(long sampelId, long id);
}
