package id.laju.lhu;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface MandatMapper {

    String KOLOM = """
            select id, satker, staf, sebutan, nomor_surat, tanggal_surat, berlaku_dari, berlaku_sampai, diakhiri is not null diakhiri
            from mandat_penanda where satker = #{satker}\s""";

    @Select(KOLOM + "order by berlaku_sampai desc, id desc")
    List<Mandat> semua(String satker);

    @Select(KOLOM + "and diakhiri is null and #{hari} between berlaku_dari and berlaku_sampai order by id")
    List<Mandat> berlaku(String satker, LocalDate hari);

    @Insert("""
            insert into mandat_penanda (satker, staf, sebutan, nomor_surat, tanggal_surat, berlaku_dari, berlaku_sampai, dibuat_oleh, dibuat)
            values (#{satker}, #{i.staf}, #{i.sebutan}, #{i.nomorSurat}, #{i.tanggalSurat}, #{i.berlakuDari}, #{i.berlakuSampai}, #{oleh}, #{saat})""")
    void tambah(String satker, IsianMandat i, String oleh, Instant saat);

    @Update("update mandat_penanda set diakhiri = #{saat} where satker = #{satker} and id = #{id} and diakhiri is null")
    int akhiri(String satker, long id, Instant saat);
}
