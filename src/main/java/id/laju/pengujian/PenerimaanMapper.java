package id.laju.pengujian;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PenerimaanMapper {

    @Select("select * from sampel_lab where sampel_id = #{sampelId}")
    Optional<SampelLab> cari(long sampelId);

    @Select("<script>select * from sampel_lab where sampel_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach></script>")
    List<SampelLab> cariSemua(@Param("ids") Collection<Long> ids);

    @Select("select * from sampel_lab where satker = #{satker} and lower(nomor_analisa) = lower(#{nomor})")
    Optional<SampelLab> denganNomorAnalisa(String satker, String nomor);

    /** By either number a sample of ours carries, however the letters are written. */
    @Select("""
        select * from sampel_lab where satker = #{satker} and (lower(id_sampel) = lower(#{kode}) or lower(nomor_analisa) = lower(#{kode})) order by sampel_id desc limit 1""")
    Optional<SampelLab> denganKode(String satker, String kode);

    /** What was read before may be old by now and is read again. */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("select * from sampel_lab where sampel_id = #{sampelId} for update")
    Optional<SampelLab> kunci(long sampelId);

    @Insert("insert into sampel_lab (sampel_id, satker, keadaan) values (#{sampelId}, #{satker}, #{keadaan}) on conflict do nothing")
    void siapkan(long sampelId, String satker, KeadaanSampel keadaan);

    @Update("""
        update sampel_lab set keadaan = #{ke}, tiba_pada = coalesce(#{tiba}, tiba_pada), diserahkan = coalesce(#{diserahkan}, diserahkan)
        where sampel_id = #{sampelId}""")
    void keadaan(long sampelId, KeadaanSampel ke, Instant tiba, String diserahkan);

    @Update("""
        update sampel_lab set keadaan = #{keadaan}, lab_id = #{isi.labId}, penyelia = #{isi.penyelia}, jumlah = #{isi.jumlah},
            kemasan = #{isi.kemasan}, kondisi = #{isi.kondisi}, catatan = #{catatan}, tempat_simpan = #{isi.tempatSimpan},
            simpan_sampai = #{simpanSampai}, diserahkan = #{isi.diserahkan}, diterima_oleh = #{oleh}, diterima_pada = #{pada},
            id_sampel = #{idSampel}
        where sampel_id = #{sampelId}""")
    void terima(long sampelId, KeadaanSampel keadaan, TerimaIsian isi, String catatan, LocalDate simpanSampai, String idSampel, String oleh,
        Instant pada);

    @Update("update sampel_lab set id_sampel = #{nomor} where sampel_id = #{sampelId}")
    void idSampel(long sampelId, String nomor);

    @Update("update sampel_lab set nomor_analisa = #{nomor} where sampel_id = #{sampelId}")
    void nomorAnalisa(long sampelId, String nomor);

    @Update("update sampel_lab set keadaan = 'BATAL', batal_pada = #{pada}, batal_alasan = #{alasan} where sampel_id = #{sampelId}")
    void batalkan(long sampelId, String alasan, Instant pada);

    @Update("update sampel_lab set catatan_lab = #{catatan} where sampel_id = #{sampelId}")
    void catatanLab(long sampelId, String catatan);

    @Update("update sampel_lab set penyelia = #{penyelia} where sampel_id = #{sampelId}")
    void penyelia(long sampelId, String penyelia);

    @Update("update sampel_lab set distribusi = #{pada} where sampel_id = #{sampelId}")
    void distribusi(long sampelId, Instant pada);

    @Update("update sampel_lab set selesai_pada = #{pada} where sampel_id = #{sampelId}")
    void selesai(long sampelId, Instant pada);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into penerimaan_sampel (sampel_id, keputusan, kondisi, keterangan, oleh, pada)
        values (#{sampelId}, #{keputusan}, #{kondisi}, #{keterangan}, #{oleh}, #{pada}) returning id""")
    long catat(long sampelId, KeadaanSampel keputusan, String kondisi, String keterangan, String oleh, Instant pada);

    @Insert("""
        insert into penerimaan_syarat (penerimaan_id, urutan, isi, wajib, terpenuhi, catatan)
        values (#{id}, #{s.urutan}, #{s.isi}, #{s.wajib}, #{s.terpenuhi}, #{s.catatan})""")
    void syarat(long id, SyaratDiperiksa s);

    @Select("select urutan, isi, wajib, terpenuhi, catatan from penerimaan_syarat where penerimaan_id = #{id} order by urutan")
    List<SyaratDiperiksa> syaratDiperiksa(long id);

    @Select("""
        select p.id, p.sampel_id, p.keputusan, p.kondisi, p.keterangan, p.oleh, p.pada, j.pilihan, j.isi jawaban, j.pada dijawab
        from penerimaan_sampel p left join jawaban_penerimaan j on j.penerimaan_id = p.id
        where p.sampel_id = #{sampelId} order by p.id desc""")
    List<Penerimaan> riwayat(long sampelId);

    /** The newest decision of each of these samples. */
    @Select("""
        <script>select distinct on (p.sampel_id) p.id, p.sampel_id, p.keputusan, p.kondisi, p.keterangan, p.oleh, p.pada, j.pilihan, j.isi jawaban, j.pada dijawab
        from penerimaan_sampel p left join jawaban_penerimaan j on j.penerimaan_id = p.id
        where p.sampel_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach> order by p.sampel_id, p.id desc</script>""")
    List<Penerimaan> keputusanTerakhir(@Param("ids") Collection<Long> sampelIds);

    @Insert("insert into jawaban_penerimaan (penerimaan_id, pilihan, isi, oleh, pada) values (#{id}, #{pilihan}, #{isi}, #{oleh}, #{pada})")
    void jawab(long id, String pilihan, String isi, String oleh, Instant pada);
}
