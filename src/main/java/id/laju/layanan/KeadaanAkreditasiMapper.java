package id.laju.layanan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface KeadaanAkreditasiMapper {

    /** Latest day first; of one day the entry that counts first. */
    @Select("select keadaan, sejak, alasan, oleh, pada from keadaan_akreditasi where lingkup_id = #{id} order by sejak desc, id desc")
    List<KeadaanLingkup> lingkup(long id);

    /** Latest day first; of one day the entry that counts first. */
    @Select("select keadaan, sejak, alasan, oleh, pada from keadaan_akreditasi where cmc_id = #{id} order by sejak desc, id desc")
    List<KeadaanLingkup> cmc(long id);

    @Select("select keadaan_lingkup(#{id}, #{hari})")
    KeadaanAkreditasi lingkupPada(long id, LocalDate hari);

    @Select("select keadaan_cmc(#{id}, #{hari})")
    KeadaanAkreditasi cmcPada(long id, LocalDate hari);

    @Insert("insert into keadaan_akreditasi (lingkup_id, keadaan, sejak, alasan, oleh, pada) values (#{id}, #{i.keadaan}, #{i.sejak}, #{i.alasan}, #{oleh}, #{pada})")
    void catatLingkup(long id, IsianKeadaan i, String oleh, Instant pada);

    @Insert("insert into keadaan_akreditasi (cmc_id, keadaan, sejak, alasan, oleh, pada) values (#{id}, #{i.keadaan}, #{i.sejak}, #{i.alasan}, #{oleh}, #{pada})")
    void catatCmc(long id, IsianKeadaan i, String oleh, Instant pada);
}
