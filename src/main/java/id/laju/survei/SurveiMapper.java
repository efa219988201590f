package id.laju.survei;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SurveiMapper {

    /** One after the other for one order, until the transaction ends: the one who fills and the process that looks. */
    @Select("select 1 from pg_advisory_xact_lock(hashtextextended('survei:' || #{permohonanId}, 0))")
    @Options(useCache = false, flushCache = Options.FlushCachePolicy.TRUE)
    int kunci(long permohonanId);

    @Select("select exists (select 1 from survei_terisi where permohonan_id = #{permohonanId})")
    boolean terisi(long permohonanId);

    @Select("""
            <script>select permohonan_id from survei_terisi where permohonan_id in
            <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach></script>""")
    List<Long> yangTerisi(List<Long> ids);

    /** @param loket CS who typed it for the customer; null when the customer did */
    @Insert("insert into survei_terisi (permohonan_id, diisi, loket) values (#{permohonanId}, #{saat}, #{loket,jdbcType=VARCHAR}) on conflict do nothing")
    int catat(long permohonanId, Instant saat, String loket);

    @Insert("""
            insert into survei_lembar values (#{id}, #{satker}, #{layanan}, #{bulan}, #{usia}, #{jenisKelamin}, #{pendidikan},
                #{pekerjaan}, #{komentar})""")
    void simpan(UUID id, String satker, String layanan, LocalDate bulan, String usia, String jenisKelamin, String pendidikan,
            String pekerjaan, String komentar);

    @Insert("""
            <script>insert into survei_jawaban values
            <foreach item='n' index='k' collection='jawaban' separator=','>(#{lembar}, #{k}, #{n})</foreach></script>""")
    void jawab(UUID lembar, Map<String, Integer> jawaban);

    @Select("""
            select kode, indeks, urutan, unsur, unsur_en, tanya, tanya_en, jawab, jawab_en from survei_pertanyaan
            where #{tanggal} between berlaku_dari and coalesce(berlaku_sampai, 'infinity') order by indeks, urutan""")
    List<Pertanyaan> pertanyaan(LocalDate tanggal);

    @Select("select jenis, kode, nama, nama_en from survei_kelompok order by array_position(array['USIA', 'JENIS_KELAMIN', 'PENDIDIKAN', 'PEKERJAAN'], jenis), urutan")
    List<PilihanKelompok> kelompok();

    @Select("""
            select huruf, batas_bawah, sebutan from survei_mutu
            where berlaku_dari = (select max(berlaku_dari) from survei_mutu where berlaku_dari <= #{tanggal})""")
    List<Mutu> mutu(LocalDate tanggal);
}
